// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _struct}. */
public final class StructModule implements BuiltinModule {
    private static final StructTypeTables TABLES = new StructTypeTables();
    static final PythonClass STRUCT = BuiltinTypes.define("_struct.Struct", BuiltinTypes.OBJECT, PStruct.class,
            ClassFlags.BASE_TYPE | ClassFlags.WEAK_REFERENCES, TABLES);
    static final PythonClass UNPACK_ITERATOR = BuiltinTypes.define("_struct.unpack_iterator", BuiltinTypes.OBJECT,
            UnpackIterator.class, 0, TABLES);
    static final PythonClass ERROR = BuiltinTypes.define("struct.error", ExceptionTypes.EXCEPTION, PBaseException.class,
            ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES, TABLES);

    @Override
    public String name() {
        return "_struct";
    }

    @Override
    public String doc() {
        return "Functions to convert between Python values and C structs.\n\n"
                + "Python bytes objects hold the data of the struct; format strings describe its layout: an optional "
                        + "first\n"
                + "character for byte order, size and alignment, then codes of types with repeat counts.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new StructFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("Struct"), STRUCT);
        module.namespace().put(Text.of("error"), ERROR);
    }

    static PException error(String format, Object... arguments) {
        return Errors.of(ERROR, format, arguments);
    }
}
