// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.option.CinderOptions;
import org.cinder.spi.BuiltinModule;

/** The module {@code builtins}: its functions from the tables, and the types, exceptions and constants. */
final class BuiltinsModule implements BuiltinModule {
    @Override
    public String name() {
        return "builtins";
    }

    @Override
    public String doc() {
        return "Built-in functions, types, exceptions, and other objects.\n\n"
                + "This module gives direct access to all 'built-in' identifiers of Python;\n"
                + "for example, builtins.len is the full name for the built-in function len().";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ClassFunctionsTable(), new ImportFunctionsTable(), new ObjectFunctionsTable(),
            new IterationFunctionsTable(), new ReductionFunctionsTable(), new NumberFunctionsTable(),
                    new TextFunctionsTable(),
            new NamespaceFunctionsTable(), new ConsoleFunctionsTable(), new CodeFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("None"), PNone.NONE);
        namespace.put(Text.of("Ellipsis"), PEllipsis.ELLIPSIS);
        namespace.put(Text.of("NotImplemented"), PNotImplemented.NOT_IMPLEMENTED);
        namespace.put(Text.of("False"), false);
        namespace.put(Text.of("True"), true);
        boolean debug = context.env().getOptions().get(CinderOptions.OPTIMIZE) == 0;
        namespace.put(Text.of("__debug__"), debug);
        for (PythonClass type : types()) {
            namespace.put(type.nameText(), type);
        }
        for (PythonClass type : BuiltinExceptions.all()) {
            namespace.put(type.nameText(), type);
        }
        namespace.put(Text.of("EnvironmentError"), ExceptionTypes.OS_ERROR);
        namespace.put(Text.of("IOError"), ExceptionTypes.OS_ERROR);
    }

    private static PythonClass[] types() {
        return new PythonClass[] {BuiltinTypes.BOOL, BuiltinTypes.MEMORYVIEW, BuiltinTypes.BYTEARRAY,
                BuiltinTypes.BYTES,
            BuiltinTypes.CLASSMETHOD, BuiltinTypes.COMPLEX, BuiltinTypes.DICT, BuiltinTypes.ENUMERATE,
                    BuiltinTypes.FILTER,
            BuiltinTypes.FLOAT, BuiltinTypes.FROZENSET, BuiltinTypes.PROPERTY, BuiltinTypes.INT, BuiltinTypes.LIST,
            BuiltinTypes.MAP, BuiltinTypes.OBJECT, BuiltinTypes.RANGE, BuiltinTypes.REVERSED, BuiltinTypes.SET,
            BuiltinTypes.SLICE, BuiltinTypes.STATICMETHOD, BuiltinTypes.STR, BuiltinTypes.SUPER, BuiltinTypes.TUPLE,
            BuiltinTypes.TYPE, BuiltinTypes.ZIP};
    }
}
