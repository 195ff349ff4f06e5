// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.EndlessIteration;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** {@code repeat}: the same object, for ever or so many times. */
final class RepeatIterator extends PIterator {
    private final Object object;
    private long left;

    /** @param times how often, or -1 for ever */
    RepeatIterator(Shape shape, Object object, long times) {
        super(shape);
        this.object = object;
        this.left = times;
    }

    @Override
    public Object next() {
        if (left > 0) {
            left--;
            return object;
        }
        EndlessIteration.poll();
        return left < 0 ? object : null;
    }

    @Override
    public long lengthHint() {
        return left;
    }

    Object object() {
        return object;
    }

    long left() {
        return left;
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), left < 0 ? PTuple.of(object) : PTuple.of(object, left));
    }
}
