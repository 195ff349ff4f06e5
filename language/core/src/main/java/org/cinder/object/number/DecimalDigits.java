// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite, non-negative double.
 *
 * @param digits without leading zeros; "0" for zero
 * @param point where the decimal point stands, counted from the first digit (CPython's decpt)
 */
public record DecimalDigits(String digits, int point) {
    /** Below that, doubles are so coarse that Java's shortest two digits may shorten to one. */
    private static final double COARSE = 1e-320;

    /** The shortest digits that read back as the same double, and among them the nearest. */
    public static DecimalDigits shortest(double value) {
        String text = Double.toString(value);
        int exponentAt = text.indexOf('E');
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text, exponentAt + 1, text.length(), 10);
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int dot = text.indexOf('.');
        StringBuilder digits = new StringBuilder(text.length());
        digits.append(text, 0, dot).append(text, dot + 1, end);
        int point = dot + exponent;
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
            point--;
        }
        int length = digits.length();
        while (length > start + 1 && digits.charAt(length - 1) == '0') {
            length--;
        }
        String kept = digits.substring(start, length);
        if (kept.equals("0")) {
            return new DecimalDigits("0", 1);
        }
        return kept.length() == 2 && value < COARSE ? oneDigit(value, kept, point) : new DecimalDigits(kept, point);
    }

    private static DecimalDigits oneDigit(double value, String digits, int point) {
        int first = digits.charAt(0) - '0' + (digits.charAt(1) >= '5' ? 1 : 0);
        String shorter = first == 10 ? "1" : Integer.toString(first);
        int shorterPoint = first == 10 ? point + 1 : point;
        boolean same = Double.parseDouble("0." + shorter + "E" + shorterPoint) == value;
        return same ? new DecimalDigits(shorter, shorterPoint) : new DecimalDigits(digits, point);
    }

    /** Rounded half-even to {@code count} significant digits (at least one), padded with zeros. */
    public static DecimalDigits significant(double value, int count) {
        if (value == 0) {
            return new DecimalDigits("0".repeat(count), 1);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int point = digits.length() - rounded.scale();
        if (digits.length() < count) {
            digits += "0".repeat(count - digits.length());
        }
        return new DecimalDigits(digits, point);
    }
}
