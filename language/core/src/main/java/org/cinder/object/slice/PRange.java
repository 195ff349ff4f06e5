// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.interop.RangeExports;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.type.BuiltinTypes;

/**
 * A range object. The usual one has 64-bit parts and a length that fits a {@code long}; when a part or the length does
 * not fit, {@link #isBig()} is true and only the {@code big…} accessors are valid.
 */
public final class PRange extends PythonObject {
    private final long start;
    private final long stop;
    private final long step;
    private final long length;
    private final BigInteger[] big;

    /** A range whose parts fit; {@code step} is not zero and {@code length} is the number of elements. */
    public PRange(long start, long stop, long step, long length) {
        super(BuiltinTypes.RANGE.instanceShape());
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
        this.big = null;
    }

    private PRange(BigInteger[] big) {
        super(BuiltinTypes.RANGE.instanceShape());
        this.start = 0;
        this.stop = 0;
        this.step = 1;
        this.length = 0;
        this.big = big;
    }

    /** The range with these parts; {@code step} must not be zero. */
    public static PRange of(long start, long stop, long step) {
        long distance = step > 0 ? stop - start : start - stop;
        boolean empty = step > 0 ? start >= stop : start <= stop;
        if (empty) {
            return new PRange(start, stop, step, 0);
        }
        if (distance < 0 || step == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
        }
        return new PRange(start, stop, step, (distance - 1) / Math.abs(step) + 1);
    }

    /** The range with parts of any size; {@code step} must not be zero. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PRange of(BigInteger start, BigInteger stop, BigInteger step) {
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        BigInteger length = distance.signum() <= 0
                ? BigInteger.ZERO
                : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
        boolean fits = start.bitLength() < Long.SIZE && stop.bitLength() < Long.SIZE && step.bitLength() < Long.SIZE
                && length.bitLength() < Long.SIZE;
        if (fits) {
            return new PRange(start.longValue(), stop.longValue(), step.longValue(), length.longValue());
        }
        return new PRange(new BigInteger[] {start, stop, step, length});
    }

    /** The elements of a range that is not big, as a list keeps them; MemoryError when there are too many. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public SequenceStorage toStorage() {
        if (length == 0) {
            return EmptyStorage.INSTANCE;
        }
        if (length > SequenceStorage.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        long[] elements = new long[(int) length];
        long value = start;
        for (int i = 0; i < elements.length; i++, value += step) {
            elements[i] = value;
        }
        return new LongStorage(elements, elements.length);
    }

    public boolean isBig() {
        return big != null;
    }

    public long start() {
        return start;
    }

    public long stop() {
        return stop;
    }

    public long step() {
        return step;
    }

    /** Number of elements. */
    public long length() {
        return length;
    }

    public BigInteger bigStart() {
        return big == null ? BigInteger.valueOf(start) : big[0];
    }

    public BigInteger bigStop() {
        return big == null ? BigInteger.valueOf(stop) : big[1];
    }

    public BigInteger bigStep() {
        return big == null ? BigInteger.valueOf(step) : big[2];
    }

    public BigInteger bigLength() {
        return big == null ? BigInteger.valueOf(length) : big[3];
    }

    /** The element at a valid index, as a Python int. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object elementAt(BigInteger index) {
        return PInt.of(bigStart().add(index.multiply(bigStep())));
    }

    @Override
    protected Class<?> exports() {
        return RangeExports.class;
    }
}
