// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.object.type.BuiltinTypes;

/** Iterates over the values of a dict. */
public final class DictValueIterator extends DictIterator {
    public DictValueIterator(PDict dict, boolean backwards) {
        super(backwards ? BuiltinTypes.DICT_REVERSEVALUEITERATOR : BuiltinTypes.DICT_VALUEITERATOR, dict, backwards);
    }

    @Override
    public Object element() {
        return table().valueAt(entry());
    }
}
