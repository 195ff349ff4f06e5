// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Correct rounding of doubles to a number of decimal places, with a fast way for everyday magnitudes. */
public final class FixedDecimal {
    private static final double[] POWERS = new double[23];
    private static final double EXACT = 1L << 52;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private FixedDecimal() {}

    /** Ten to a power that a double holds exactly. */
    static double power(int exponent) {
        return POWERS[exponent];
    }

    /** A finite, non-negative value with exactly {@code places} digits behind the point, rounded half-even. */
    public static String format(double value, int places) {
        if (places < POWERS.length && value * POWERS[places] < EXACT) {
            return format(scaled(value, POWERS[places]), places);
        }
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    /**
     * {@code value * power} rounded half-even to an integer as if computed exactly: the product of doubles has an error
     * that another multiply-add delivers exactly, and only an apparent tie needs it.
     */
    private static long scaled(double value, double power) {
        double product = value * power;
        long floor = (long) product;
        double fraction = product - floor;
        if (fraction != 0.5) {
            return fraction > 0.5 ? floor + 1 : floor;
        }
        double error = Math.fma(value, power, -product);
        if (error != 0) {
            return error > 0 ? floor + 1 : floor;
        }
        return floor + (floor & 1);
    }

    private static String format(long scaled, int places) {
        String digits = Long.toString(scaled);
        if (places == 0) {
            return digits;
        }
        if (digits.length() <= places) {
            digits = "0".repeat(places + 1 - digits.length()) + digits;
        }
        int point = digits.length() - places;
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    /** {@code round(value, places)} for a finite value; infinite when the result is no finite double. */
    public static double round(double value, int places) {
        double magnitude = Math.abs(value);
        if (0 <= places && places < POWERS.length && magnitude * POWERS[places] < EXACT) {
            return Math.copySign(scaled(magnitude, POWERS[places]) / POWERS[places], value);
        }
        double result = new BigDecimal(magnitude).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
        return Math.copySign(result, value);
    }
}
