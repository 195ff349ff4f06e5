// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** {@code permutations}: all arrangements of r items, in the order of positions. */
final class PermutationsIterator extends PIterator {
    private final Object[] pool;
    private final int[] indices;
    private final int[] cycles;
    private boolean started;
    private boolean stopped;

    PermutationsIterator(Shape shape, Object[] pool, int r) {
        super(shape);
        this.pool = pool;
        this.stopped = r > pool.length;
        this.indices = new int[pool.length];
        this.cycles = new int[stopped ? 0 : r];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
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
        Object[] items = new Object[cycles.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return PTuple.of(items);
    }

    private boolean advance() {
        int n = indices.length;
        for (int i = cycles.length - 1; i >= 0; i--) {
            if (--cycles[i] > 0) {
                int j = n - cycles[i];
                int swapped = indices[i];
                indices[i] = indices[j];
                indices[j] = swapped;
                return true;
            }
            // every item has been at this place: rotate the rest back into its order
            int first = indices[i];
            System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
            indices[n - 1] = first;
            cycles[i] = n - i;
        }
        return false;
    }
}
