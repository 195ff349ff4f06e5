// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** {@code reversed(list)}. */
public final class ListReverseIterator extends PIterator {
    private PList list;
    private int index;

    public ListReverseIterator(PList list) {
        super(BuiltinTypes.LIST_REVERSEITERATOR.instanceShape());
        this.list = list;
        this.index = list.length() - 1;
    }

    @Override
    public boolean inlinesNext() {
        return true;
    }

    @Override
    public Object next() {
        PList source = list;
        if (source == null) {
            return null;
        }
        int position = index;
        if (position >= 0 && position < source.length()) {
            index = position - 1;
            return source.get(position);
        }
        list = null;
        index = -1;
        return null;
    }

    @Override
    public long lengthHint() {
        return list == null || list.length() < index + 1 ? 0 : index + 1;
    }

    @Override
    public Object reduce() {
        return list == null ? new PTuple(BuiltinTypes.REVERSED, new PTuple(new PList()))
                : new PTuple(BuiltinTypes.REVERSED, new PTuple(list), (long) index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, -1, Integer.MAX_VALUE);
        if (list != null) {
            index = (int) Math.min(position, list.length() - 1);
        }
    }
}
