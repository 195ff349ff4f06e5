// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code zip(*iterables, strict=False)}. */
public final class ZipIterator extends SteppedIterator {
    private final Object[] sources;
    private boolean strict;
    private Object first;
    private Object second;
    private Object[] row;

    /** @param sources iterators; the array is not copied */
    public ZipIterator(Shape shape, Object[] sources, boolean strict) {
        super(shape);
        this.sources = sources;
        this.strict = strict;
    }

    @Override
    public boolean advance() {
        Object[] all = sources;
        if (all.length != 2) {
            return advanceMany();
        }
        first = Iteration.nextInlined(all[0]);
        if (first == null) {
            return end(0);
        }
        second = Iteration.nextInlined(all[1]);
        return second != null || end(1);
    }

    @Override
    public Object element() {
        if (sources.length != 2) {
            return new PTuple(row);
        }
        return new PTuple(first, second);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean advanceMany() {
        int count = sources.length;
        if (count == 0) {
            return false;
        }
        row = new Object[count];
        for (int i = 0; i < count; i++) {
            row[i] = Iteration.next(sources[i]);
            if (row[i] == null) {
                return end(i);
            }
        }
        return true;
    }

    /** The end of all, once the source with that number has ended. */
    private boolean end(int exhausted) {
        if (strict) {
            checkLengths(exhausted);
        }
        return false;
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
