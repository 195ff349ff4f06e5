// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.PNone;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.number.Index;

/** Iterates over a range whose parts or length exceed 64 bits. */
public final class LongRangeIterator extends PIterator {
    private final BigInteger step;
    private BigInteger value;
    private BigInteger left;

    public LongRangeIterator(BigInteger start, BigInteger step, BigInteger count) {
        super(BuiltinTypes.LONGRANGE_ITERATOR.instanceShape());
        this.value = start;
        this.step = step;
        this.left = count;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (left.signum() == 0) {
            return null;
        }
        BigInteger result = value;
        left = left.subtract(BigInteger.ONE);
        value = result.add(step);
        return PInt.of(result);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public long lengthHint() {
        return left.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object reduce() {
        PRange rest = PRange.of(value, value.add(left.multiply(step)), step);
        return IteratorReduction.iter(new PTuple(rest), PNone.NONE);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setState(Object state) {
        BigInteger steps = Index.toBigInteger(state).max(BigInteger.ZERO).min(left);
        value = value.add(steps.multiply(step));
        left = left.subtract(steps);
    }
}
