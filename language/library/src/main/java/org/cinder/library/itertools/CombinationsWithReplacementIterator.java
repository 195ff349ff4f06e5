// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** {@code combinations_with_replacement}: like combinations, but items may repeat. */
final class CombinationsWithReplacementIterator extends PIterator {
    private final Object[] pool;
    private final int[] indices;
    private boolean started;
    private boolean stopped;

    CombinationsWithReplacementIterator(Shape shape, Object[] pool, int r) {
        super(shape);
        this.pool = pool;
        this.indices = new int[r];
        this.stopped = pool.length == 0 && r > 0;
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
        int i = indices.length - 1;
        while (i >= 0 && indices[i] == pool.length - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Arrays.fill(indices, i, indices.length, indices[i] + 1);
        return true;
    }
}
