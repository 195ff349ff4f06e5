// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.math.BigInteger;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code enumerate(iterable, start)} for a start near or beyond the limits of 64 bits. */
public final class BigEnumerateIterator extends PIterator {
    private final Object source;
    private BigInteger index;

    public BigEnumerateIterator(Shape shape, Object source, BigInteger start) {
        super(shape);
        this.source = source;
        this.index = start;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object element = Iteration.next(source);
        if (element == null) {
            return null;
        }
        Object number = PInt.of(index);
        index = index.add(BigInteger.ONE);
        return new PTuple(number, element);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object reduce() {
        return new PTuple(pythonClass(), new PTuple(source, PInt.of(index)));
    }
}
