// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.slice.PSlice;
import org.cinder.operation.number.Index;

/**
 * What a slice selects from a sequence of any length (_PySlice_GetLongIndices), for ranges and {@code slice.indices}.
 */
public final class BigSliceIndices {
    private BigSliceIndices() {}

    /** Start, stop and step, clipped to a sequence of that length. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger[] of(PSlice slice, BigInteger length) {
        BigInteger step = slice.step() == PNone.NONE ? BigInteger.ONE : part(slice.step());
        if (step.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean backwards = step.signum() < 0;
        BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
        BigInteger start = clip(slice.start(), backwards ? upper : lower, lower, upper, length);
        BigInteger stop = clip(slice.stop(), backwards ? lower : upper, lower, upper, length);
        return new BigInteger[] {start, stop, step};
    }

    private static BigInteger clip(Object part, BigInteger absent, BigInteger lower, BigInteger upper,
            BigInteger length) {
        if (part == PNone.NONE) {
            return absent;
        }
        BigInteger value = part(part);
        return value.signum() < 0 ? value.add(length).max(lower) : value.min(upper);
    }

    private static BigInteger part(Object value) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Index.toBigInteger(value);
    }
}
