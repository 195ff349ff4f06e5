// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import org.cinder.object.PNone;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over a range that is not big. */
public final class RangeIterator extends SteppedIterator {
    private final long step;
    private long value;
    private long left;

    public RangeIterator(long start, long step, long count) {
        super(BuiltinTypes.RANGE_ITERATOR.instanceShape());
        this.value = start;
        this.step = step;
        this.left = count;
    }

    @Override
    public boolean advance() {
        if (left == 0) {
            return false;
        }
        left--;
        value += step;
        return true;
    }

    @Override
    public Object element() {
        return value - step;
    }

    @Override
    public long lengthHint() {
        return left;
    }

    @Override
    public Object reduce() {
        PRange rest = PRange.of(value, value + left * step, step);
        return IteratorReduction.iter(new PTuple(rest), PNone.NONE);
    }

    @Override
    public void setState(Object state) {
        long steps = IteratorReduction.index(state, 0, left);
        value += steps * step;
        left -= steps;
    }
}
