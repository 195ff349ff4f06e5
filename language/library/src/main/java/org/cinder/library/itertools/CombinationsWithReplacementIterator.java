// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;

/** {@code combinations_with_replacement}: like combinations, but items may repeat. */
final class CombinationsWithReplacementIterator extends SelectionIterator {
    CombinationsWithReplacementIterator(Shape shape, Object[] pool, int r) {
        super(shape, pool, new int[r], r, pool.length == 0 && r > 0);
    }

    @Override
    boolean advance() {
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
