// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

/** Found by {@link java.util.ServiceLoader}: supplies modules written in Java. */
public interface BuiltinModuleProvider {
    /** The names of all modules this provider has; cheap. */
    String[] names();

    /** The module of that name, or null; classes are loaded only for the module asked for. */
    BuiltinModule module(String name);
}
