// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code filter(function, iterable)}; StopIteration raised by the function ends it. */
public final class FilterIterator extends PIterator {
    private final Object function;
    private final Object source;

    public FilterIterator(Shape shape, Object function, Object source) {
        super(shape);
        this.function = function;
        this.source = source;
    }

    Object function() {
        return function;
    }

    Object source() {
        return source;
    }

    /** Whether the elements themselves are tested. */
    boolean isPlain() {
        return function == PNone.NONE || function == BuiltinTypes.BOOL;
    }

    @Override
    public IteratorStep createStep(int depth) {
        return new FilterStep(depth);
    }

    @Override
    public boolean callsGuest() {
        return true;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        boolean plain = isPlain();
        try {
            Object element = Iteration.next(source);
            while (element != null && !Truth.of(plain ? element : Calls.call(function, element))) {
                element = Iteration.next(source);
            }
            return element;
        } catch (PException e) {
            if (Iteration.isStop(e)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public Object reduce() {
        return new PTuple(pythonClass(), new PTuple(function, source));
    }
}
