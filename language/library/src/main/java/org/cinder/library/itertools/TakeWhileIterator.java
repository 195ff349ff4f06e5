// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code takewhile}: the items before the first one that fails the predicate. */
final class TakeWhileIterator extends PIterator {
    private final Object predicate;
    private final Object source;
    private boolean stopped;

    TakeWhileIterator(Shape shape, Object predicate, Object source) {
        super(shape);
        this.predicate = predicate;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object item = stopped ? null : Iteration.next(source);
        if (item == null) {
            return null;
        }
        if (Truth.of(Calls.call(predicate, item))) {
            return item;
        }
        stopped = true;
        return null;
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(predicate, source), stopped ? 1L : 0L);
    }

    @Override
    public void setState(Object state) {
        stopped = Truth.of(state);
    }
}
