// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code zip_longest}: tuples until the longest input ends. */
final class ZipLongestIterator extends PIterator {
    private final Object[] sources;
    private final Object fill;
    private int active;

    /** @param sources iterators; the array is not copied */
    ZipLongestIterator(Shape shape, Object[] sources, Object fill) {
        super(shape);
        this.sources = sources;
        this.fill = fill;
        this.active = sources.length;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (active == 0) {
            return null;
        }
        Object[] items = new Object[sources.length];
        for (int i = 0; i < items.length; i++) {
            Object item = sources[i] == null ? null : Iteration.next(sources[i]);
            if (item == null && sources[i] != null) {
                sources[i] = null;
                if (--active == 0) {
                    return null;
                }
            }
            items[i] = item == null ? fill : item;
        }
        return new PTuple(items);
    }
}
