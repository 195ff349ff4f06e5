// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.iterator.IteratorHintBuiltinsTable;
import org.cinder.object.iterator.IteratorReduceBuiltinsTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _collections} when they are first looked at. */
final class CollectionsTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "collections.deque" -> new BuiltinTable[] {new DequeBuiltinsTable(), new DequeSequenceBuiltinsTable(),
                new DequeComparisonBuiltinsTable()};
            case "collections.defaultdict" -> new BuiltinTable[] {new DefaultDictBuiltinsTable()};
            case "collections.OrderedDict" -> new BuiltinTable[] {new OrderedDictBuiltinsTable(),
                new OrderedDictOperatorBuiltinsTable()};
            case "odict_keys", "odict_values", "odict_items" -> new BuiltinTable[0];
            case "collections._tuplegetter" -> new BuiltinTable[] {new TupleGetterBuiltinsTable()};
            default -> new BuiltinTable[] {new IteratorBuiltinsTable(), new IteratorHintBuiltinsTable(),
                new IteratorReduceBuiltinsTable()};
        };
        TableNamespace.fill(type, namespace, tables);
    }
}
