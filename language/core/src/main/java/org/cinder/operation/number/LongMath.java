// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/**
 * Python's arithmetic on 64-bit ints, without boundary so that nodes can inline it. A result beyond 64 bits is an
 * {@link ArithmeticException}, which callers answer with {@link BigMath}; zero divisors are excluded by the callers.
 */
public final class LongMath {
    private static final ArithmeticException OVERFLOW = new Overflow();
    private static final long EXACT_DOUBLE = 1L << 53;

    private LongMath() {}

    /** {@code a // b} for {@code b != 0}. */
    public static long floorDiv(long a, long b) {
        if (b == -1) {
            return Math.negateExact(a);
        }
        long quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    /** {@code a % b} for {@code b != 0}; has the sign of {@code b}. */
    public static long floorMod(long a, long b) {
        if (b == -1) {
            return 0;
        }
        long remainder = a % b;
        return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
    }

    /** Whether both operands are exact as doubles, so that {@link #trueDiv} is one machine division. */
    public static boolean isExactDouble(long a) {
        return -EXACT_DOUBLE <= a && a <= EXACT_DOUBLE;
    }

    /** {@code a / b} for {@code b != 0}, correctly rounded. */
    public static double trueDiv(long a, long b) {
        if (isExactDouble(a) && isExactDouble(b)) {
            return (double) a / (double) b;
        }
        return trueDivBig(a, b);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double trueDivBig(long a, long b) {
        return BigMath.trueDiv(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /** {@code a ** exponent} for {@code exponent >= 0}. */
    public static long pow(long a, long exponent) {
        if (exponent == 2) {
            return Math.multiplyExact(a, a);
        }
        long result = 1;
        long base = a;
        long rest = exponent;
        while (true) {
            if ((rest & 1) != 0) {
                result = Math.multiplyExact(result, base);
            }
            rest >>= 1;
            if (rest == 0) {
                return result;
            }
            if (base == 1 || base == 0) {
                return result * base;
            }
            base = base == -1 ? 1 : Math.multiplyExact(base, base);
        }
    }

    /** {@code a << count} for {@code count >= 0}. */
    public static long shiftLeft(long a, long count) {
        if (a == 0) {
            return 0;
        }
        if (count > 63) {
            throw OVERFLOW;
        }
        long result = a << count;
        if (result >> count != a) {
            throw OVERFLOW;
        }
        return result;
    }

    /** {@code a >> count} for {@code count >= 0}. */
    public static long shiftRight(long a, long count) {
        return a >> Math.min(count, 63);
    }

    /** Preallocated: thrown in hot code, where it always means "go on with big numbers". */
    private static final class Overflow extends ArithmeticException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super("long overflow");
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
