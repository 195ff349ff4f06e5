// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/**
 * The hash of numbers: the value modulo the prime 2**61 - 1, so that equal ints, floats and fractions hash alike. -1 is
 * never a hash (it becomes -2).
 */
public final class NumberHash {
    public static final int BITS = 61;
    public static final long MODULUS = (1L << BITS) - 1;
    public static final long INFINITY = 314159;
    public static final long IMAGINARY = 1000003;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private NumberHash() {}

    /** {@code hash(int)}. */
    public static long ofLong(long value) {
        if (-MODULUS < value && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long hash = value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    /** {@code hash(int)} beyond 64 bits. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long ofBigInteger(BigInteger value) {
        long hash = value.remainder(BIG_MODULUS).longValue();
        return hash == -1 ? -2 : hash;
    }

    /** {@code hash(float)}. */
    public static long ofDouble(double value) {
        long integral = (long) value;
        if (integral == value && integral != Long.MAX_VALUE) {
            return ofLong(integral);
        }
        return ofFraction(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long ofFraction(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        if (Double.isNaN(value)) {
            return Double.hashCode(value);
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >> 52) & 0x7ff;
        long mantissa = bits & ((1L << 52) - 1);
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= 1L << 52;
        }
        // value = mantissa * 2**(exponent - 1075); modulo the prime, 2**61 is 1, so the power is a rotation of 61 bits
        int rotation = Math.floorMod(exponent - 1075, BITS);
        long rotated = ((mantissa << rotation) & MODULUS) | (mantissa >>> (BITS - rotation));
        long hash = value < 0 ? -(rotated % MODULUS) : rotated % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    /** {@code hash(complex)}. */
    public static long ofComplex(double real, double imag) {
        long hash = ofDouble(real) + IMAGINARY * ofDouble(imag);
        return hash == -1 ? -2 : hash;
    }
}
