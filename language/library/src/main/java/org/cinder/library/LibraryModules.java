// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library;

import org.cinder.library.errno.ErrnoModule;
import org.cinder.library.io.IoModule;
import org.cinder.library.itertools.ItertoolsModule;
import org.cinder.spi.BuiltinModule;
import org.cinder.spi.BuiltinModuleProvider;

/** Supplies the modules of the standard library that are written in Java. */
public final class LibraryModules implements BuiltinModuleProvider {
    private static final String[] NAMES = {"_io", "errno", "itertools"};

    @Override
    public String[] names() {
        return NAMES;
    }

    @Override
    public BuiltinModule module(String name) {
        return switch (name) {
            case "_io" -> new IoModule();
            case "errno" -> new ErrnoModule();
            case "itertools" -> new ItertoolsModule();
            default -> null;
        };
    }
}
