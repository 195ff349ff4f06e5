// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code posix} when they are first looked at. */
final class PosixTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = type.name().equals("posix.DirEntry") ? new BuiltinTable[] {new DirEntryBuiltinsTable()}
                : new BuiltinTable[] {new IteratorBuiltinsTable(), new ScandirIteratorBuiltinsTable()};
        TableNamespace.fill(type, namespace, tables);
    }
}
