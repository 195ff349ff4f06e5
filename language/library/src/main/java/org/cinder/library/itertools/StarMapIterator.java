// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** {@code starmap}: the function called with each item as its arguments. */
final class StarMapIterator extends PIterator {
    private final Object function;
    private final Object source;

    StarMapIterator(Shape shape, Object function, Object source) {
        super(shape);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object arguments = Iteration.next(source);
        return arguments == null ? null : Calls.call(function, Iteration.toArray(arguments));
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(function, source));
    }
}
