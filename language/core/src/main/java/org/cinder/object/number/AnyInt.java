// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/** The value of anything that is an int: {@link Long}, {@link Boolean}, {@link PInt} (also of subclasses of int). */
public final class AnyInt {
    private AnyInt() {}

    /** Whether {@code value} is an int or an instance of a subclass. */
    public static boolean is(Object value) {
        return value instanceof Long || value instanceof PInt || value instanceof Boolean;
    }

    /** Whether {@code value} is an int or a bool, not of another subclass. */
    public static boolean isExact(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof PInt big && big.isExact();
    }

    /** Whether the int fits 64 bits. */
    public static boolean fitsLong(Object value) {
        return !(value instanceof PInt big) || big.fitsLong();
    }

    /** The value of an int that fits. */
    public static long toLong(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return lowBits((PInt) value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long lowBits(PInt value) {
        return value.value().longValue();
    }

    /** The value of any int. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger toBig(Object value) {
        return value instanceof PInt big ? big.value() : BigInteger.valueOf(toLong(value));
    }

    /** The exact int of the same value. */
    public static Object toExact(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        PInt big = (PInt) value;
        return big.isExact() ? big : PInt.of(big.value());
    }

    /** -1, 0 or 1. */
    public static int signum(Object value) {
        return value instanceof PInt big ? big.value().signum() : Long.signum(toLong(value));
    }
}
