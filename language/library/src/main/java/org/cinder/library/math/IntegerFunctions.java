// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.PInt;
import org.cinder.operation.number.Index;

/** Functions on ints: factorials, binomials, divisors, roots. */
@Builtins(module = "math")
public final class IntegerFunctions {
    private static final long[] SMALL_FACTORIALS = new long[21];

    static {
        SMALL_FACTORIALS[0] = 1;
        for (int i = 1; i < SMALL_FACTORIALS.length; i++) {
            SMALL_FACTORIALS[i] = SMALL_FACTORIALS[i - 1] * i;
        }
    }

    private IntegerFunctions() {}

    @Builtin(value = "factorial(n, /)", doc = "Find n!.\n\nRaise a ValueError if x is negative or non-integral.")
    static Object factorial(Object n) {
        if (AnyFloat.is(n)) {
            throw Errors.typeError("'float' object cannot be interpreted as an integer");
        }
        BigInteger number = Index.toBigInteger(n);
        if (number.signum() < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (number.bitLength() > 31) {
            throw Errors.overflowError("factorial() argument should not exceed %d", Long.MAX_VALUE);
        }
        int value = number.intValue();
        return value < SMALL_FACTORIALS.length ? (Object) SMALL_FACTORIALS[value] : PInt.of(product(1, value));
    }

    /** The product of {@code low..high}, split in halves so that the factors have similar sizes. */
    private static BigInteger product(long low, long high) {
        if (low > high) {
            return BigInteger.ONE;
        }
        if (high - low < 8) {
            BigInteger result = BigInteger.valueOf(low);
            for (long i = low + 1; i <= high; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = low + high >>> 1;
        return product(low, middle).multiply(product(middle + 1, high));
    }

    @Builtin(value = "comb(n, k, /)",
            doc = "Number of ways to choose k items from n items without repetition and without order.")
    static Object comb(Object n, Object k) {
        BigInteger total = Index.toBigInteger(n);
        BigInteger chosen = Index.toBigInteger(k);
        checkNonNegative(total, chosen);
        if (chosen.compareTo(total) > 0) {
            return 0L;
        }
        BigInteger smaller = chosen.min(total.subtract(chosen));
        if (smaller.bitLength() > 31) {
            throw Errors.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
        }
        return PInt.of(binomial(total, smaller.intValue()));
    }

    /** C(n, k) = C(n, j) * C(n-j, k-j) / C(k, j) keeps the numbers small. */
    private static BigInteger binomial(BigInteger n, int k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (k <= 30) {
            BigInteger result = n;
            for (int i = 1; i < k; i++) {
                result = result.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1L));
            }
            return result;
        }
        int half = k / 2;
        return binomial(n, half).multiply(binomial(n.subtract(BigInteger.valueOf(half)), k - half))
                .divide(binomial(BigInteger.valueOf(k), half));
    }

    private static void checkNonNegative(BigInteger n, BigInteger k) {
        if (n.signum() < 0) {
            throw Errors.valueError("n must be a non-negative integer");
        }
        if (k.signum() < 0) {
            throw Errors.valueError("k must be a non-negative integer");
        }
    }

    @Builtin(value = "perm(n, k=None, /)",
            doc = "Number of ways to choose k items from n items without repetition and with order.")
    static Object perm(Object n, Object k) {
        if (k == PNone.NONE) {
            return factorial(n);
        }
        BigInteger total = Index.toBigInteger(n);
        BigInteger chosen = Index.toBigInteger(k);
        checkNonNegative(total, chosen);
        if (chosen.compareTo(total) > 0) {
            return 0L;
        }
        if (chosen.bitLength() > 31) {
            throw Errors.overflowError("k must not exceed %d", Long.MAX_VALUE);
        }
        return PInt.of(falling(total, chosen.intValue()));
    }

    private static BigInteger falling(BigInteger n, int k) {
        if (k <= 8) {
            BigInteger result = BigInteger.ONE;
            for (int i = 0; i < k; i++) {
                result = result.multiply(n.subtract(BigInteger.valueOf(i)));
            }
            return result;
        }
        int half = k / 2;
        return falling(n, half).multiply(falling(n.subtract(BigInteger.valueOf(half)), k - half));
    }

    @Builtin(value = "gcd(*integers)", doc = "Greatest Common Divisor.", inline = false)
    static Object gcd(Object[] integers) {
        if (integers.length == 2 && integers[0] instanceof Long a && integers[1] instanceof Long b
                && a != Long.MIN_VALUE
                && b != Long.MIN_VALUE) {
            return gcd(Math.abs(a), Math.abs(b));
        }
        BigInteger result = BigInteger.ZERO;
        for (Object integer : integers) {
            result = result.gcd(Index.toBigInteger(integer));
        }
        return PInt.of(result);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    @Builtin(value = "lcm(*integers)", doc = "Least Common Multiple.")
    static Object lcm(Object[] integers) {
        BigInteger result = BigInteger.ONE;
        for (Object integer : integers) {
            BigInteger number = Index.toBigInteger(integer);
            if (number.signum() == 0) {
                result = BigInteger.ZERO;
            } else if (result.signum() != 0) {
                result = result.divide(result.gcd(number)).multiply(number).abs();
            }
        }
        return PInt.of(result);
    }

    @Builtin(value = "isqrt(n, /)", doc = "Return the integer part of the square root of the input.")
    static Object isqrt(Object n) {
        BigInteger number = Index.toBigInteger(n);
        if (number.signum() < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        return PInt.of(number.sqrt());
    }
}
