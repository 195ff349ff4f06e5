// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _io}. */
public final class IoModule implements BuiltinModule {
    private static final long DEFAULT_BUFFER_SIZE = 8192;

    @Override
    public String name() {
        return "_io";
    }

    @Override
    public String doc() {
        return "The io module provides the Python interfaces to stream handling.\n\n"
                + "The builtin open function is defined in it. Raw streams read and write bytes, buffered streams "
                        + "make that\n"
                + "efficient, text streams encode and decode str.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new OpenFunctionTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("DEFAULT_BUFFER_SIZE"), DEFAULT_BUFFER_SIZE);
        namespace.put(Text.of("BlockingIOError"), ExceptionTypes.BLOCKING_IO_ERROR);
        for (PythonClass type : IoTypes.all()) {
            namespace.put(type.nameText(), type);
        }
    }
}
