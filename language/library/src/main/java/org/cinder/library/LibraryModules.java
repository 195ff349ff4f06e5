// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library;

import org.cinder.library.abc.AbcModule;
import org.cinder.library.collections.CollectionsModule;
import org.cinder.library.errno.ErrnoModule;
import org.cinder.library.functools.FunctoolsModule;
import org.cinder.library.io.IoModule;
import org.cinder.library.itertools.ItertoolsModule;
import org.cinder.library.operator.OperatorModule;
import org.cinder.library.time.TimeModule;
import org.cinder.library.weakref.WeakrefModule;
import org.cinder.spi.BuiltinModule;
import org.cinder.spi.BuiltinModuleProvider;

/** Supplies the modules of the standard library that are written in Java. */
public final class LibraryModules implements BuiltinModuleProvider {
    private static final String[] NAMES = {"_abc", "_collections", "_functools", "_io", "_operator", "_weakref", "errno", "itertools", "time"};

    @Override
    public String[] names() {
        return NAMES;
    }

    @Override
    public BuiltinModule module(String name) {
        return switch (name) {
            case "_abc" -> new AbcModule();
            case "_collections" -> new CollectionsModule();
            case "_functools" -> new FunctoolsModule();
            case "_io" -> new IoModule();
            case "_operator" -> new OperatorModule();
            case "_weakref" -> new WeakrefModule();
            case "errno" -> new ErrnoModule();
            case "itertools" -> new ItertoolsModule();
            case "time" -> new TimeModule();
            default -> null;
        };
    }
}
