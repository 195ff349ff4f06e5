// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _thread} when they are first looked at. */
final class ThreadTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable table = type.name().equals("_thread.lock") ? new LockBuiltinsTable()
                : new ReentrantLockBuiltinsTable();
        TableNamespace.fill(type, namespace, table);
    }
}
