// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

/**
 * Python's float arithmetic where it differs from Java's, without boundary so that nodes can inline it. Zero divisors
 * are excluded by the callers.
 */
public final class DoubleMath {
    private DoubleMath() {}

    /** {@code a % b} for {@code b != 0}: the sign is that of {@code b}, also of a zero result. */
    public static double mod(double a, double b) {
        double remainder = a % b;
        if (remainder == 0) {
            return Math.copySign(0.0, b);
        }
        return (remainder < 0) != (b < 0) ? remainder + b : remainder;
    }

    /** {@code a // b} for {@code b != 0}: the floor of the exact quotient, as near as a float gets. */
    public static double floorDiv(double a, double b) {
        double remainder = a % b;
        // the quotient of what is left is nearly integral: rounding it cannot cross the next integer the wrong way
        double quotient = (a - remainder) / b;
        if (remainder != 0 && (remainder < 0) != (b < 0)) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    /**
     * C's {@code pow} for operands that give a real result: unlike Java's, {@code 1 ** x} and {@code x ** 0} are 1
     * whatever {@code x}, and so is {@code -1 ** ±inf}.
     */
    public static double pow(double a, double b) {
        if (b == 2) {
            return a * a;
        }
        if (a == 1 || b == 0 || a == -1 && Double.isInfinite(b)) {
            return 1.0;
        }
        return Math.pow(a, b);
    }

    /** Whether {@code a ** b} needs the checks of the slow path: error, complex result or overflow. */
    public static boolean isPlainPow(double a, double b, double result) {
        boolean finite = Math.abs(result) <= Double.MAX_VALUE;
        return finite && (a > 0 || a < 0 && b == Math.rint(b) || a == 0 && b >= 0);
    }
}
