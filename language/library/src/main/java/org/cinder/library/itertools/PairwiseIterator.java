// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code pairwise}: successive overlapping pairs. */
final class PairwiseIterator extends PIterator {
    private Object source;
    private Object previous;

    PairwiseIterator(Shape shape, Object source) {
        super(shape);
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source == null) {
            return null;
        }
        if (previous == null) {
            previous = Iteration.next(source);
        }
        Object item = previous == null ? null : Iteration.next(source);
        if (item == null) {
            source = null;
            previous = null;
            return null;
        }
        PTuple pair = PTuple.of(previous, item);
        previous = item;
        return pair;
    }
}
