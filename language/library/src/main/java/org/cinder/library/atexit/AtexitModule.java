// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.atexit;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code atexit}. */
public final class AtexitModule implements BuiltinModule {
    @Override
    public String name() {
        return "atexit";
    }

    @Override
    public String doc() {
        return "allow programmer to define multiple exit functions to be executed\nupon normal program termination.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new AtexitFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
