// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code dropwhile}: the items from the first one that fails the predicate. */
final class DropWhileIterator extends PIterator {
    private final Object predicate;
    private final Object source;
    private boolean started;

    DropWhileIterator(Shape shape, Object predicate, Object source) {
        super(shape);
        this.predicate = predicate;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        while (true) {
            Object item = Iteration.next(source);
            if (item == null || started) {
                return item;
            }
            if (!Truth.of(Calls.call(predicate, item))) {
                started = true;
                return item;
            }
        }
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(predicate, source), started ? 1L : 0L);
    }

    @Override
    public void setState(Object state) {
        started = Truth.of(state);
    }
}
