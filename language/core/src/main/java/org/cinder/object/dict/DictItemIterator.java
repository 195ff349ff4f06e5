// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.object.hash.HashTable;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over the items of a dict. */
public final class DictItemIterator extends DictIterator {
    public DictItemIterator(PDict dict, boolean backwards) {
        super(backwards ? BuiltinTypes.DICT_REVERSEITEMITERATOR : BuiltinTypes.DICT_ITEMITERATOR, dict, backwards);
    }

    @Override
    public Object element() {
        HashTable table = table();
        return new PTuple(table.keyAt(entry()), table.valueAt(entry()));
    }
}
