// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.math.BigInteger;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code enumerate(iterable, start)}. */
public final class EnumerateIterator extends SteppedIterator {
    private final Object source;
    private long index;
    private BigInteger bigIndex;
    private Object pending;

    /** @param start an exact int */
    public EnumerateIterator(Shape shape, Object source, Object start) {
        super(shape);
        this.source = source;
        if (start instanceof Long number) {
            index = number;
        } else {
            bigIndex = AnyInt.toBig(start);
        }
    }

    @Override
    public boolean advance() {
        pending = Iteration.nextInlined(source);
        return pending != null;
    }

    @Override
    public Object element() {
        Object element = pending;
        pending = null;
        if (bigIndex != null || index == Long.MAX_VALUE) {
            return new PTuple(nextBigIndex(), element);
        }
        return new PTuple(index++, element);
    }

    @TruffleBoundary
    private Object nextBigIndex() {
        BigInteger current = bigIndex == null ? BigInteger.valueOf(index) : bigIndex;
        bigIndex = current.add(BigInteger.ONE);
        return PInt.of(current);
    }

    @Override
    @TruffleBoundary
    public Object reduce() {
        Object position = bigIndex == null ? (Object) index : PInt.of(bigIndex);
        return new PTuple(pythonClass(), new PTuple(source, position));
    }
}
