// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** {@code reversed(list)}. */
public final class ListReverseIterator extends SteppedIterator {
    private PList list;
    private int index;

    public ListReverseIterator(PList list) {
        super(BuiltinTypes.LIST_REVERSEITERATOR.instanceShape());
        this.list = list;
        this.index = list.length() - 1;
    }

    @Override
    public boolean advance() {
        PList source = list;
        if (source == null) {
            return false;
        }
        if (index >= 0 && index < source.length()) {
            index--;
            return true;
        }
        list = null;
        index = -1;
        return false;
    }

    @Override
    public Object element() {
        return list.get(index + 1);
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
