// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.dict.PDictView;
import org.cinder.object.module.PModule;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _collections}. */
public final class CollectionsModule implements BuiltinModule {
    private static final int BASE = ClassFlags.BASE_TYPE;
    private static final CollectionsTypeTables TABLES = new CollectionsTypeTables();
    static final PythonClass DEQUE = BuiltinTypes.define("collections.deque", BuiltinTypes.OBJECT, PDeque.class,
            BASE | ClassFlags.WEAK_REFERENCES | ClassFlags.SEQUENCE_PATTERN, TABLES);
    static final PythonClass DEQUE_ITERATOR = BuiltinTypes.define("collections._deque_iterator", BuiltinTypes.OBJECT,
            DequeIterator.class, 0, TABLES);
    static final PythonClass DEQUE_REVERSE_ITERATOR = BuiltinTypes.define("collections._deque_reverse_iterator",
            BuiltinTypes.OBJECT, DequeIterator.class, 0, TABLES);
    static final PythonClass DEFAULT_DICT =
            BuiltinTypes.define("collections.defaultdict", BuiltinTypes.DICT, PDict.class,
            BASE | ClassFlags.MAPPING_PATTERN, TABLES);
    static final PythonClass ORDERED_DICT =
            BuiltinTypes.define("collections.OrderedDict", BuiltinTypes.DICT, PDict.class,
            BASE | ClassFlags.MAPPING_PATTERN | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES, TABLES);
    static final PythonClass ORDERED_KEYS = BuiltinTypes.define("odict_keys", BuiltinTypes.DICT_KEYS, PDictView.class,
            0, TABLES);
    static final PythonClass ORDERED_VALUES = BuiltinTypes.define("odict_values", BuiltinTypes.DICT_VALUES,
            PDictView.class, 0, TABLES);
    static final PythonClass ORDERED_ITEMS = BuiltinTypes.define("odict_items", BuiltinTypes.DICT_ITEMS,
            PDictView.class, 0, TABLES);
    static final PythonClass TUPLE_GETTER = BuiltinTypes.define("collections._tuplegetter", BuiltinTypes.OBJECT,
            PTupleGetter.class, 0, TABLES);

    @Override
    public String name() {
        return "_collections";
    }

    @Override
    public String doc() {
        return "High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n"
                + "- defaultdict:  dict subclass with a default value factory\n";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new CountFunctionTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        for (PythonClass type : new PythonClass[] {DEQUE, DEFAULT_DICT, ORDERED_DICT, DEQUE_ITERATOR,
            DEQUE_REVERSE_ITERATOR, TUPLE_GETTER}) {
            module.namespace().put(type.nameText(), type);
        }
    }
}
