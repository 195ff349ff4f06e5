// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code zip(*iterables, strict=False)}. */
public final class ZipIterator extends PIterator {
    private final Object[] sources;
    private boolean strict;

    /** @param sources iterators; the array is not copied */
    public ZipIterator(Shape shape, Object[] sources, boolean strict) {
        super(shape);
        this.sources = sources;
        this.strict = strict;
    }

    @Override
    public boolean inlinesNext() {
        return true;
    }

    @Override
    public Object next() {
        Object[] all = sources;
        if (all.length != 2) {
            return nextOfMany();
        }
        Object first = Iteration.nextInlined(all[0]);
        if (first == null) {
            return end(0);
        }
        Object second = Iteration.nextInlined(all[1]);
        return second == null ? end(1) : new PTuple(first, second);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextOfMany() {
        int count = sources.length;
        if (count == 0) {
            return null;
        }
        Object[] elements = new Object[count];
        for (int i = 0; i < count; i++) {
            Object element = Iteration.next(sources[i]);
            if (element == null) {
                return end(i);
            }
            elements[i] = element;
        }
        return new PTuple(elements);
    }

    /** The end of all, once the source with that number has ended. */
    private Object end(int exhausted) {
        if (strict) {
            checkLengths(exhausted);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void checkLengths(int exhausted) {
        if (exhausted > 0) {
            throw Errors.valueError("zip() argument %s is shorter than argument%s%s", exhausted + 1,
                    exhausted == 1 ? " " : "s 1-", exhausted);
        }
        for (int i = 1; i < sources.length; i++) {
            if (Iteration.next(sources[i]) != null) {
                throw Errors.valueError("zip() argument %s is longer than argument%s%s", i + 1,
                        i == 1 ? " " : "s 1-", i);
            }
        }
    }

    @Override
    public Object reduce() {
        PTuple arguments = PTuple.of(sources.clone());
        return strict ? new PTuple(pythonClass(), arguments, true) : new PTuple(pythonClass(), arguments);
    }

    @Override
    public void setState(Object state) {
        strict = Truth.of(state);
    }
}
