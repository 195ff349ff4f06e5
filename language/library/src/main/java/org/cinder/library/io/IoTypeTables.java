// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _io} when they are first looked at. */
final class IoTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        TableNamespace.fill(type, namespace, tables(type.name()));
    }

    private static BuiltinTable[] tables(String name) {
        return switch (name) {
            case "_io._IOBase" -> new BuiltinTable[] {new IOBaseBuiltinsTable(), new IOBaseLineBuiltinsTable()};
            case "_io._RawIOBase" -> new BuiltinTable[] {new RawIOBaseBuiltinsTable()};
            case "_io._BufferedIOBase" -> new BuiltinTable[] {new BufferedIOBaseBuiltinsTable()};
            case "_io._TextIOBase" -> new BuiltinTable[] {new TextIOBaseBuiltinsTable()};
            case "_io.FileIO" -> new BuiltinTable[] {new FileIOBuiltinsTable(), new FileIODataBuiltinsTable()};
            case "_io.BytesIO" -> new BuiltinTable[] {new BytesIOBuiltinsTable(), new BytesIODataBuiltinsTable()};
            case "_io.BufferedReader" -> new BuiltinTable[] {new BufferedReaderBuiltinsTable(),
                new BufferedCommonBuiltinsTable(), new BufferedReadBuiltinsTable()};
            case "_io.BufferedWriter" -> new BuiltinTable[] {new BufferedWriterBuiltinsTable(),
                new BufferedCommonBuiltinsTable(), new BufferedWriteBuiltinsTable()};
            case "_io.BufferedRandom" -> new BuiltinTable[] {new BufferedRandomBuiltinsTable(),
                new BufferedCommonBuiltinsTable(), new BufferedReadBuiltinsTable(), new BufferedWriteBuiltinsTable()};
            case "_io.BufferedRWPair" -> new BuiltinTable[] {new BufferedPairBuiltinsTable()};
            case "_io.StringIO" -> new BuiltinTable[] {new StringIOBuiltinsTable(), new StringIODataBuiltinsTable()};
            case "_io.TextIOWrapper" -> new BuiltinTable[] {new TextIOWrapperBuiltinsTable(),
                new TextIODataBuiltinsTable(), new TextIOAttributeBuiltinsTable()};
            case "_io.IncrementalNewlineDecoder" -> new BuiltinTable[] {new NewlineDecoderBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
    }
}
