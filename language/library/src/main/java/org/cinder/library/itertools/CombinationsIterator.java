// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.object.Shape;

/** {@code combinations}: the subsequences of r items in the order of their positions. */
final class CombinationsIterator extends SelectionIterator {
    CombinationsIterator(Shape shape, Object[] pool, int r) {
        super(shape, pool, positions(r > pool.length ? 0 : r), r, r > pool.length);
    }

    @Override
    boolean advance() {
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
