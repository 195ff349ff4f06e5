// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** {@code map(function, *iterables)}; StopIteration raised by the function ends it. */
public final class MapIterator extends PIterator {
    private final Object function;
    private final Object[] sources;

    /** @param sources iterators, at least one; the array is not copied */
    public MapIterator(Shape shape, Object function, Object[] sources) {
        super(shape);
        this.function = function;
        this.sources = sources;
    }

    Object function() {
        return function;
    }

    Object[] sources() {
        return sources;
    }

    @Override
    public IteratorStep createStep(int depth) {
        return sources.length <= ZipRowStep.LIMIT ? new MapStep(sources.length, depth) : null;
    }

    @Override
    public boolean callsGuest() {
        return true;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object[] arguments = new Object[sources.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Iteration.next(sources[i]);
            if (arguments[i] == null) {
                return null;
            }
        }
        try {
            return Calls.call(function, arguments);
        } catch (PException e) {
            if (Iteration.isStop(e)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public Object reduce() {
        Object[] arguments = new Object[sources.length + 1];
        arguments[0] = function;
        System.arraycopy(sources, 0, arguments, 1, sources.length);
        return new PTuple(pythonClass(), new PTuple(arguments));
    }
}
