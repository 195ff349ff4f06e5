// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;

/** Gives importlib's SourceFileLoader the compiler and caches of Java's loader. */
final class SourceLoading {
    static final TruffleString T_SOURCE_FILE_LOADER = Text.of("SourceFileLoader");
    static final TruffleString T_GET_CODE = Text.of("get_code");
    static final TruffleString T_GET_FILENAME = Text.of("get_filename");

    private SourceLoading() {}

    static void install(PModule external) {
        PythonClass loader = (PythonClass) GetAttribute.of(external, T_SOURCE_FILE_LOADER);
        BuiltinTable table = new SourceFileLoaderBuiltinsTable();
        for (BuiltinSpec spec : table.specs()) {
            loader.setOwn(Text.of(spec.name()),
                    new PBuiltinFunction(BuiltinTypes.METHOD_DESCRIPTOR, table, spec, loader, null));
        }
    }
}
