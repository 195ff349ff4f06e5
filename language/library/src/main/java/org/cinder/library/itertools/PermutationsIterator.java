// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.object.Shape;

/** {@code permutations}: all arrangements of r items, in the order of positions. */
final class PermutationsIterator extends SelectionIterator {
    private final int[] cycles;

    PermutationsIterator(Shape shape, Object[] pool, int r) {
        super(shape, pool, positions(pool.length), r, r > pool.length);
        this.cycles = new int[r > pool.length ? 0 : r];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
        }
    }

    @Override
    boolean advance() {
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
