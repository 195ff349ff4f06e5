// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code zip} of any number of iterables. */
final class ZipRowIterator extends ZipIterator {
    private Object[] row;

    ZipRowIterator(Shape shape, Object[] sources, boolean strict) {
        super(shape, sources, strict);
    }

    @Override
    public IteratorStep createStep(int depth) {
        int count = sources().length;
        return count > 0 && count <= ZipRowStep.LIMIT ? new ZipRowStep(count, depth) : super.createStep(depth);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean advance() {
        Object[] sources = sources();
        if (sources.length == 0) {
            return false;
        }
        // sources may be guest code that advances this iterator again
        Object[] next = new Object[sources.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = Iteration.next(sources[i]);
            if (next[i] == null) {
                return end(i);
            }
        }
        row = next;
        return true;
    }

    @Override
    public Object element() {
        return new PTuple(row);
    }
}
