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
        BuiltinTable table = switch (type.name()) {
            case "_thread.lock" -> new LockBuiltinsTable();
            case "_thread.RLock" -> new ReentrantLockBuiltinsTable();
            default -> new LocalBuiltinsTable();
        };
        TableNamespace.fill(type, namespace, table);
    }
}
