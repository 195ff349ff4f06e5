// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _contextvars}. */
public final class ContextVarsModule implements BuiltinModule {
    private static final ContextVarsTypeTables TABLES = new ContextVarsTypeTables();
    static final PythonClass CONTEXT = BuiltinTypes.define("_contextvars.Context", BuiltinTypes.OBJECT, PContext.class,
            ClassFlags.WEAK_REFERENCES, TABLES);
    static final PythonClass VARIABLE = BuiltinTypes.define("_contextvars.ContextVar", BuiltinTypes.OBJECT,
            PContextVariable.class, 0, TABLES);
    static final PythonClass TOKEN =
            BuiltinTypes.define("_contextvars.Token", BuiltinTypes.OBJECT, PContextToken.class, 0,
            TABLES);
    static final PythonClass MISSING_TYPE =
            BuiltinTypes.define("Token.MISSING", BuiltinTypes.OBJECT, MissingValue.class, 0,
            TABLES);

    @Override
    public String name() {
        return "_contextvars";
    }

    @Override
    public String doc() {
        return "Context Variables";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ContextVarsFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("Context"), CONTEXT);
        module.namespace().put(Text.of("ContextVar"), VARIABLE);
        module.namespace().put(Text.of("Token"), TOKEN);
    }
}
