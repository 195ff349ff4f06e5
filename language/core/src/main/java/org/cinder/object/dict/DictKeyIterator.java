// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.object.type.BuiltinTypes;

/** Iterates over the keys of a dict. */
public final class DictKeyIterator extends DictIterator {
    public DictKeyIterator(PDict dict, boolean backwards) {
        super(backwards ? BuiltinTypes.DICT_REVERSEKEYITERATOR : BuiltinTypes.DICT_KEYITERATOR, dict, backwards);
    }

    @Override
    public Object element() {
        return table().keyAt(entry());
    }
}
