// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import org.cinder.spi.BuiltinModule;
import org.cinder.spi.BuiltinModuleProvider;

/** Supplies the modules that the core itself is built on. */
public final class CoreModules implements BuiltinModuleProvider {
    private static final String[] NAMES = {"builtins", "sys", "_imp"};

    @Override
    public String[] names() {
        return NAMES;
    }

    @Override
    public BuiltinModule module(String name) {
        return switch (name) {
            case "builtins" -> new BuiltinsModule();
            case "sys" -> new org.cinder.library.sys.SysModule();
            case "_imp" -> new org.cinder.library.imp.ImpModule();
            default -> null;
        };
    }
}
