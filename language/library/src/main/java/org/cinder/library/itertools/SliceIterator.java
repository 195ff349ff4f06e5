// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PNone;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** {@code islice}: the items at start, start + step, … below stop. */
final class SliceIterator extends PIterator {
    private Object source;
    private long wanted;
    private final long stop;
    private final long step;
    private long count;

    /** @param stop exclusive end, or -1 for none */
    SliceIterator(Shape shape, Object source, long start, long stop, long step) {
        super(shape);
        this.source = source;
        this.wanted = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source == null) {
            return null;
        }
        long limit = stop < 0 ? Long.MAX_VALUE : stop;
        while (count < wanted && count < limit) {
            if (Iteration.next(source) == null) {
                return end();
            }
            count++;
        }
        if (count >= limit) {
            return end();
        }
        Object item = Iteration.next(source);
        if (item == null) {
            return end();
        }
        count++;
        long following = wanted + step;
        wanted = following < wanted || following > limit ? limit : following;
        return item;
    }

    private Object end() {
        source = null;
        return null;
    }

    @Override
    public Object reduce() {
        if (source == null) {
            return PTuple.of(pythonClass(), PTuple.of(Iteration.iterator(PTuple.EMPTY), 0L), 0L);
        }
        Object end = stop < 0 ? PNone.NONE : (Object) stop;
        return PTuple.of(pythonClass(), PTuple.of(source, wanted, end, step), count);
    }

    @Override
    public void setState(Object state) {
        count = Index.toLong(state);
    }
}
