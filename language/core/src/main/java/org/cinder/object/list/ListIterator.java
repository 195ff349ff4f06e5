// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** {@code iter(list)}; sees elements that are added meanwhile. */
public final class ListIterator extends SteppedIterator {
    private PList list;
    private int index;

    public ListIterator(PList list) {
        super(BuiltinTypes.LIST_ITERATOR.instanceShape());
        this.list = list;
    }

    @Override
    public boolean advance() {
        PList source = list;
        if (source == null) {
            return false;
        }
        if (index < source.length()) {
            index++;
            return true;
        }
        list = null;
        return false;
    }

    @Override
    public Object element() {
        return list.get(index - 1);
    }

    @Override
    public long lengthHint() {
        return list == null ? 0 : Math.max(0, list.length() - index);
    }

    @Override
    public Object reduce() {
        return list == null ? IteratorReduction.empty() : IteratorReduction.iter(new PTuple(list), (long) index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, 0, Integer.MAX_VALUE);
        if (list != null) {
            index = (int) Math.min(position, list.length());
        }
    }
}
