// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.exception.Errors;

/** Python's arithmetic on ints of any size, where it differs from {@link BigInteger}'s. */
public final class BigMath {
    /** Quotient bits that decide every rounding of a double: 53, a rounding bit and more, plus a sticky bit. */
    private static final int QUOTIENT_BITS = 61;
    private static final int MIN_EXPONENT = -1074;
    private static final BigInteger MAX_SHIFT = BigInteger.ONE.shiftLeft(63);

    private BigMath() {}

    /** {@code a // b}; ZeroDivisionError is the caller's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger floorDiv(BigInteger a, BigInteger b) {
        if (a.signum() == b.signum()) {
            return a.divide(b);
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() == 0 ? parts[0] : parts[0].subtract(BigInteger.ONE);
    }

    /** {@code a % b}; ZeroDivisionError is the caller's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger floorMod(BigInteger a, BigInteger b) {
        BigInteger remainder = a.remainder(b);
        return remainder.signum() * b.signum() < 0 ? remainder.add(b) : remainder;
    }

    /** {@code divmod(a, b)}; ZeroDivisionError is the caller's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger[] divmod(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() * b.signum() < 0) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    /** {@code float(a)}, correctly rounded. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(BigInteger a) {
        double result = a.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return result;
    }

    /** {@code a / b}, correctly rounded; ZeroDivisionError is the caller's. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double trueDiv(BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        BigInteger dividend = a.abs();
        BigInteger divisor = b.abs();
        int shift = QUOTIENT_BITS - (dividend.bitLength() - divisor.bitLength());
        if (shift > 0) {
            dividend = dividend.shiftLeft(shift);
        } else {
            divisor = divisor.shiftLeft(-shift);
        }
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        long quotient = parts[0].longValue() | (parts[1].signum() == 0 ? 0 : 1);
        double result = scale(quotient, -shift);
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("integer division result too large for a float");
        }
        return a.signum() == b.signum() ? result : -result;
    }

    /**
     * {@code quotient * 2**exponent}, rounded once, where the last bit of {@code quotient} says "and something more".
     */
    private static double scale(long quotient, int exponent) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(quotient);
        if (bits + exponent > Double.MAX_EXPONENT + 2) {
            return Double.POSITIVE_INFINITY;
        }
        if (bits + exponent > Double.MIN_EXPONENT) {
            return Math.scalb((double) quotient, exponent);
        }
        int dropped = MIN_EXPONENT - exponent;
        if (dropped > 62) {
            return 0.0;
        }
        long kept = quotient >> dropped;
        long rest = quotient & ((1L << dropped) - 1);
        long half = 1L << (dropped - 1);
        if (rest > half || rest == half && (kept & 1) != 0) {
            kept++;
        }
        return kept * Double.MIN_VALUE;
    }

    /** {@code a ** exponent} for {@code exponent >= 0}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger pow(BigInteger a, BigInteger exponent) {
        if (a.bitLength() <= 1 && a.abs().bitLength() <= 1) {
            boolean odd = exponent.testBit(0);
            if (a.signum() == 0) {
                return exponent.signum() == 0 ? BigInteger.ONE : a;
            }
            return a.signum() > 0 || !odd ? BigInteger.ONE : a;
        }
        if (exponent.bitLength() > 31) {
            throw Errors.memoryError();
        }
        try {
            return a.pow(exponent.intValue());
        } catch (ArithmeticException e) {
            throw Errors.memoryError();
        }
    }

    /** {@code pow(a, exponent, modulus)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger modPow(BigInteger a, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger positive = modulus.abs();
        BigInteger result;
        try {
            result = a.modPow(exponent, positive);
        } catch (ArithmeticException e) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
        return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
    }

    /** {@code a << count}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger shiftLeft(BigInteger a, BigInteger count) {
        checkShift(count);
        if (a.signum() == 0) {
            return a;
        }
        if (count.compareTo(MAX_SHIFT) >= 0) {
            throw Errors.overflowError("too many digits in integer");
        }
        if (count.bitLength() > 31 || (long) a.bitLength() + count.intValue() > Integer.MAX_VALUE) {
            throw Errors.memoryError();
        }
        return a.shiftLeft(count.intValue());
    }

    /** {@code a >> count}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger shiftRight(BigInteger a, BigInteger count) {
        checkShift(count);
        if (count.bitLength() > 31) {
            return a.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return a.shiftRight(count.intValue());
    }

    private static void checkShift(BigInteger count) {
        if (count.signum() < 0) {
            throw Errors.valueError("negative shift count");
        }
    }
}
