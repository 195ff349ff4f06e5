// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PNone;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code filterfalse}: the items for which the function is false. */
final class FilterFalseIterator extends PIterator {
    private final Object function;
    private final Object source;

    FilterFalseIterator(Shape shape, Object function, Object source) {
        super(shape);
        this.function = function;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        boolean plain = function == PNone.NONE || function == BuiltinTypes.BOOL;
        while (true) {
            Object item = Iteration.next(source);
            if (item == null || !Truth.of(plain ? item : Calls.call(function, item))) {
                return item;
            }
        }
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(function, source));
    }
}
