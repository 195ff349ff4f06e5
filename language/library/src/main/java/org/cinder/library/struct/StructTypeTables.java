// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.iterator.IteratorHintBuiltinsTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _struct} when they are first looked at. */
final class StructTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "_struct.Struct" -> new BuiltinTable[] {new StructBuiltinsTable()};
            case "_struct.unpack_iterator" -> new BuiltinTable[] {new IteratorBuiltinsTable(),
                new IteratorHintBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
        TableNamespace.fill(type, namespace, tables);
    }
}
