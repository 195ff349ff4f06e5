// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.tuple;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.type.BuiltinTypes;

/** {@code iter(tuple)}. */
public final class TupleIterator extends SteppedIterator {
    private PTuple tuple;
    private int index;

    public TupleIterator(PTuple tuple) {
        super(BuiltinTypes.TUPLE_ITERATOR.instanceShape());
        this.tuple = tuple;
    }

    @Override
    public boolean advance() {
        PTuple source = tuple;
        if (source == null) {
            return false;
        }
        if (index < source.length()) {
            index++;
            return true;
        }
        tuple = null;
        return false;
    }

    @Override
    public Object element() {
        return tuple.get(index - 1);
    }

    @Override
    public long lengthHint() {
        return tuple == null ? 0 : tuple.length() - index;
    }

    @Override
    public Object reduce() {
        return tuple == null ? IteratorReduction.emptyTuple() : IteratorReduction.iter(new PTuple(tuple), (long) index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, 0, Integer.MAX_VALUE);
        if (tuple != null) {
            index = (int) Math.min(position, tuple.length());
        }
    }
}
