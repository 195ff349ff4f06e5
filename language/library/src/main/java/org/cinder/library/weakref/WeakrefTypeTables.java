// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _weakref} when they are first looked at. */
final class WeakrefTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "weakref.ReferenceType" -> new BuiltinTable[] {new ReferenceBuiltinsTable()};
            case "weakref.CallableProxyType" -> new BuiltinTable[] {new ProxyBuiltinsTable(),
                new ProxyOperatorBuiltinsTable(), new CallableProxyBuiltinsTable()};
            default -> new BuiltinTable[] {new ProxyBuiltinsTable(), new ProxyOperatorBuiltinsTable()};
        };
        TableNamespace.fill(type, namespace, tables);
    }
}
