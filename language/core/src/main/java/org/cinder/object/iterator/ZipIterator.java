// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code zip(*iterables, strict=False)}. */
public abstract sealed class ZipIterator extends SteppedIterator permits ZipPairIterator, ZipRowIterator {
    private final Object[] sources;
    private boolean strict;

    ZipIterator(Shape shape, Object[] sources, boolean strict) {
        super(shape);
        this.sources = sources;
        this.strict = strict;
    }

    /** @param sources iterators; the array is not copied */
    public static ZipIterator of(Shape shape, Object[] sources, boolean strict) {
        return sources.length == 2 ? new ZipPairIterator(shape, sources, strict)
                : new ZipRowIterator(shape, sources, strict);
    }

    final Object[] sources() {
        return sources;
    }

    /** The end of all, once the source with that number has ended; always false. */
    final boolean end(int exhausted) {
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
    public final Object reduce() {
        PTuple arguments = PTuple.of(sources.clone());
        return strict ? new PTuple(pythonClass(), arguments, true) : new PTuple(pythonClass(), arguments);
    }

    @Override
    public final void setState(Object state) {
        strict = Truth.of(state);
    }
}
