// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;

/** A module written in Java. One instance serves all contexts; what a context needs goes into its module object. */
public interface BuiltinModule {
    /** The dotted module name. */
    String name();

    /** The module docstring, or null. */
    String doc();

    /** The functions of the module. */
    BuiltinTable[] tables();

    /** Adds constants, classes and per-context state to a fresh module object that already has the functions. */
    void initialize(CinderContext context, PModule module);
}
