// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** {@code product}: the cartesian product, the last pool running fastest. */
final class ProductIterator extends PIterator {
    private final Object[][] pools;
    private int[] indices;
    private boolean stopped;

    ProductIterator(Shape shape, Object[][] pools) {
        super(shape);
        this.pools = pools;
        for (Object[] pool : pools) {
            stopped |= pool.length == 0;
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (stopped) {
            return null;
        }
        if (indices == null) {
            indices = new int[pools.length];
        } else if (!advance()) {
            stopped = true;
            return null;
        }
        Object[] items = new Object[pools.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pools[i][indices[i]];
        }
        return PTuple.of(items);
    }

    private boolean advance() {
        for (int i = pools.length - 1; i >= 0; i--) {
            if (++indices[i] < pools[i].length) {
                return true;
            }
            indices[i] = 0;
        }
        return false;
    }
}
