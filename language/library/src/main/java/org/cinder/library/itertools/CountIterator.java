// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.math.BigInteger;
import org.cinder.ast.Operator;
import org.cinder.object.iterator.EndlessIteration;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.BinaryOperation;

/** {@code count}: start, start + step, …; with a plain counter as long as both are ints of 64 bits. */
final class CountIterator extends PIterator {
    private long number;
    private final long increment;
    private Object current;
    private final Object step;

    CountIterator(Shape shape, Object start, Object step) {
        super(shape);
        this.step = step;
        if (start instanceof Long first && step instanceof Long by) {
            number = first;
            increment = by;
        } else {
            current = start;
            increment = 0;
        }
    }

    @Override
    public Object next() {
        EndlessIteration.poll();
        if (current == null) {
            long result = number;
            long sum = result + increment;
            if (((result ^ sum) & (increment ^ sum)) < 0) {
                advanceBig(result);
            } else {
                number = sum;
            }
            return result;
        }
        return nextObject();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void advanceBig(long result) {
        current = PInt.of(BigInteger.valueOf(result).add(BigInteger.valueOf(increment)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextObject() {
        Object result = current;
        current = BinaryOperation.apply(Operator.ADD, result, step);
        return result;
    }

    Object current() {
        return current == null ? (Object) number : current;
    }

    /** Whether the step is the int 1, which repr leaves out. */
    boolean hasUnitStep() {
        return step instanceof Long by && by == 1;
    }

    Object step() {
        return step;
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), hasUnitStep() ? PTuple.of(current()) : PTuple.of(current(), step));
    }
}
