// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of hash objects when they are first looked at. */
final class HashTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        TableNamespace.fill(type, namespace, new HashBuiltinsTable());
    }
}
