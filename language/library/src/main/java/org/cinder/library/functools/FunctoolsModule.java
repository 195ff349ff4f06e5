// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _functools}. */
public final class FunctoolsModule implements BuiltinModule {
    private static final int FLAGS = ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES;
    private static final FunctoolsTypeTables TABLES = new FunctoolsTypeTables();
    static final PythonClass PARTIAL = BuiltinTypes.define("functools.partial", BuiltinTypes.OBJECT, PPartial.class,
            FLAGS | ClassFlags.BASE_TYPE, TABLES);
    static final PythonClass LRU_CACHE = BuiltinTypes.define("functools._lru_cache_wrapper", BuiltinTypes.OBJECT,
            PLruCache.class, FLAGS | ClassFlags.BASE_TYPE, TABLES);
    static final PythonClass KEY =
            BuiltinTypes.define("functools.KeyWrapper", BuiltinTypes.OBJECT, PKeyWrapper.class, 0,
            TABLES);

    @Override
    public String name() {
        return "_functools";
    }

    @Override
    public String doc() {
        return "Tools that operate on functions.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new FunctoolsFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("partial"), PARTIAL);
        module.namespace().put(Text.of("_lru_cache_wrapper"), LRU_CACHE);
    }
}
