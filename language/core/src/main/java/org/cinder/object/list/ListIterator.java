// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.IteratorStep;
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

    PList list() {
        return list;
    }

    /** Moves on and returns the index of the element, or -1 at the end. */
    int advanceIndex() {
        PList source = list;
        if (source == null) {
            return -1;
        }
        int current = index;
        if (current < source.length()) {
            index = current + 1;
            return current;
        }
        list = null;
        return -1;
    }

    @Override
    public IteratorStep createStep(int depth) {
        return new ListStep();
    }

    @Override
    public boolean advance() {
        return advanceIndex() >= 0;
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
