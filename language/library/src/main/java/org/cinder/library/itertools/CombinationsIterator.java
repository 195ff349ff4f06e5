// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** {@code combinations}: the subsequences of r items in the order of their positions. */
final class CombinationsIterator extends PIterator {
    private final Object[] pool;
    private final int[] indices;
    private boolean started;
    private boolean stopped;

    CombinationsIterator(Shape shape, Object[] pool, int r) {
        super(shape);
        this.pool = pool;
        this.stopped = r > pool.length;
        this.indices = new int[stopped ? 0 : r];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (stopped || started && !advance()) {
            stopped = true;
            return null;
        }
        started = true;
        Object[] items = new Object[indices.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return PTuple.of(items);
    }

    private boolean advance() {
        int r = indices.length;
        int i = r - 1;
        while (i >= 0 && indices[i] == i + pool.length - r) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        indices[i]++;
        for (int j = i + 1; j < r; j++) {
            indices[j] = indices[j - 1] + 1;
        }
        return true;
    }
}
