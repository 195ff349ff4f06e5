// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code zip} of two iterables, the usual case. */
final class ZipPairIterator extends ZipIterator {
    private Object first;
    private Object second;

    ZipPairIterator(Shape shape, Object[] sources, boolean strict) {
        super(shape, sources, strict);
    }

    @Override
    public IteratorStep createStep(int depth) {
        return new ZipPairStep(depth);
    }

    @Override
    public boolean advance() {
        // sources may be guest code that advances this iterator again
        Object left = Iteration.nextInlined(sources()[0]);
        if (left == null) {
            return end(0);
        }
        Object right = Iteration.nextInlined(sources()[1]);
        first = left;
        second = right;
        return right != null || end(1);
    }

    @Override
    public Object element() {
        return new PTuple(first, second);
    }
}
