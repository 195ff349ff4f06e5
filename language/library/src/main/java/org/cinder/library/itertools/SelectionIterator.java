// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** Base of the iterators over selections of r items of a pool, each given by the positions of its items. */
abstract class SelectionIterator extends PIterator {
    final Object[] pool;
    /** Positions in the pool; the first {@code r} make the selection. */
    final int[] indices;
    private final int r;
    private boolean started;
    private boolean stopped;

    /** @param empty whether there is no selection at all */
    SelectionIterator(Shape shape, Object[] pool, int[] indices, int r, boolean empty) {
        super(shape);
        this.pool = pool;
        this.indices = indices;
        this.r = r;
        this.stopped = empty;
    }

    /** Positions 0, 1, 2, … */
    static int[] positions(int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    /** Goes on to the next selection; false when there is none. */
    abstract boolean advance();

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object next() {
        if (stopped || started && !advance()) {
            stopped = true;
            return null;
        }
        started = true;
        Object[] items = new Object[r];
        for (int i = 0; i < r; i++) {
            items[i] = pool[indices[i]];
        }
        return PTuple.of(items);
    }
}
