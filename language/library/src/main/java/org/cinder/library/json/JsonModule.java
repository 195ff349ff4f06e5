// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _json}. */
public final class JsonModule implements BuiltinModule {
    private static final JsonTypeTables TABLES = new JsonTypeTables();
    static final PythonClass SCANNER = BuiltinTypes.define("_json.Scanner", BuiltinTypes.OBJECT, PJsonScanner.class,
            ClassFlags.BASE_TYPE, TABLES);
    static final PythonClass ENCODER = BuiltinTypes.define("_json.Encoder", BuiltinTypes.OBJECT, PJsonEncoder.class,
            ClassFlags.BASE_TYPE, TABLES);

    @Override
    public String name() {
        return "_json";
    }

    @Override
    public String doc() {
        return "json speedups\n";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new JsonFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("make_scanner"), SCANNER);
        module.namespace().put(Text.of("make_encoder"), ENCODER);
    }
}
