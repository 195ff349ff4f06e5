// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code operator} when they are first looked at. */
final class OperatorTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable table = switch (type.name()) {
            case "operator.itemgetter" -> new ItemGetterBuiltinsTable();
            case "operator.attrgetter" -> new AttributeGetterBuiltinsTable();
            default -> new MethodCallerBuiltinsTable();
        };
        TableNamespace.fill(type, namespace, table);
    }
}
