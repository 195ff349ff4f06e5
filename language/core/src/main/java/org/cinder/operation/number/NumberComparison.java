// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.cinder.ast.CompareOperator;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;

/** Order and equality of ints and floats, exact also where the conversion of one to the other would round. */
public final class NumberComparison {
    /** What the comparisons answer when an operand is nan. */
    public static final int UNORDERED = 2;

    private NumberComparison() {}

    /** -1, 0 or 1, or {@link #UNORDERED}; small enough to be inlined by nodes. */
    public static int compare(long a, double b) {
        if (LongMath.isExactDouble(a)) {
            return compare((double) a, b);
        }
        return compareExactly(a, b);
    }

    /** -1, 0 or 1, or {@link #UNORDERED}. */
    public static int compare(double a, double b) {
        if (a == b) {
            return 0;
        }
        return a < b ? -1 : a > b ? 1 : UNORDERED;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int compareExactly(long a, double b) {
        return compare(BigInteger.valueOf(a), b);
    }

    /** -1, 0 or 1, or {@link #UNORDERED}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int compare(BigInteger a, double b) {
        if (Double.isNaN(b)) {
            return UNORDERED;
        }
        if (Double.isInfinite(b)) {
            return b > 0 ? -1 : 1;
        }
        return new BigDecimal(a).compareTo(new BigDecimal(b));
    }

    /** Whether {@code a == b}. */
    public static boolean equal(long a, double b) {
        return compare(a, b) == 0;
    }

    /** Two ints of any kind: -1, 0 or 1. */
    public static int compareInts(Object a, Object b) {
        if (AnyInt.fitsLong(a) && AnyInt.fitsLong(b)) {
            return Long.compare(AnyInt.toLong(a), AnyInt.toLong(b));
        }
        return compareBig(a, b);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int compareBig(Object a, Object b) {
        return AnyInt.toBig(a).compareTo(AnyInt.toBig(b));
    }

    /** Two ints or floats of any kind: -1, 0 or 1, or {@link #UNORDERED}. */
    public static int compareReals(Object a, Object b) {
        if (AnyInt.is(a)) {
            return AnyInt.is(b) ? compareInts(a, b) : compareMixed(a, AnyFloat.value(b));
        }
        if (AnyInt.is(b)) {
            int reversed = compareMixed(b, AnyFloat.value(a));
            return reversed == UNORDERED ? UNORDERED : -reversed;
        }
        return compare(AnyFloat.value(a), AnyFloat.value(b));
    }

    private static int compareMixed(Object a, double b) {
        return a instanceof PInt big && !big.fitsLong() ? compare(big.value(), b) : compare(AnyInt.toLong(a), b);
    }

    /** What a rich comparison answers when the operands compare so. */
    public static boolean answer(CompareOperator operator, int order) {
        if (order == UNORDERED) {
            return operator == CompareOperator.NOT_EQ;
        }
        return switch (operator) {
            case EQ -> order == 0;
            case NOT_EQ -> order != 0;
            case LT -> order < 0;
            case LT_E -> order <= 0;
            case GT -> order > 0;
            case GT_E -> order >= 0;
            case IS, IS_NOT, IN, NOT_IN -> throw new IllegalArgumentException(operator.symbol());
        };
    }
}
