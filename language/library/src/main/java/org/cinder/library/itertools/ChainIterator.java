// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code chain}: the items of several iterables one after the other. */
final class ChainIterator extends PIterator {
    private Object source;
    private Object active;

    /** @param source an iterator over the iterables */
    ChainIterator(Shape shape, Object source) {
        super(shape);
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        while (source != null) {
            if (active == null) {
                Object iterable = Iteration.next(source);
                if (iterable == null) {
                    source = null;
                    return null;
                }
                active = iterator(iterable);
            }
            Object item = Iteration.next(active);
            if (item != null) {
                return item;
            }
            active = null;
        }
        return null;
    }

    private Object iterator(Object iterable) {
        try {
            return Iteration.iterator(iterable);
        } catch (PException e) {
            source = null;
            throw e;
        }
    }

    @Override
    public Object reduce() {
        if (source == null) {
            return PTuple.of(pythonClass(), PTuple.EMPTY);
        }
        PTuple state = active == null ? PTuple.of(source) : PTuple.of(source, active);
        return PTuple.of(pythonClass(), PTuple.EMPTY, state);
    }

    @Override
    public void setState(Object state) {
        if (!(state instanceof PTuple tuple)) {
            throw Errors.typeError("state is not a tuple");
        }
        if (tuple.length() == 0 || tuple.length() > 2) {
            boolean none = tuple.length() == 0;
            throw Errors.typeError("function takes at %s %d argument%s (%d given)", none ? "least" : "most",
                    none ? 1 : 2, none ? "" : "s", tuple.length());
        }
        for (Object part : tuple.elements()) {
            if (!Iteration.isIterator(part)) {
                throw Errors.typeError("Arguments must be iterators.");
            }
        }
        source = tuple.get(0);
        active = tuple.length() > 1 ? tuple.get(1) : null;
    }
}
