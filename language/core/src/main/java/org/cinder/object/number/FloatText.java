// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** Floats as text: {@code repr} and the conversions e, f and g. */
public final class FloatText {
    /** {@code repr} writes an exponent from here on. */
    private static final int MAX_PLAIN_POINT = 16;
    private static final int MIN_PLAIN_POINT = -4;

    private FloatText() {}

    /** {@code float.__repr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(double value) {
        return Text.of(reprText(value, true));
    }

    /** The shortest text that reads back as {@code value}; {@code pointZero} adds {@code .0} to integral values. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String reprText(double value, boolean pointZero) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        DecimalDigits digits = DecimalDigits.shortest(Math.abs(value));
        if (digits.point() > MAX_PLAIN_POINT || digits.point() <= MIN_PLAIN_POINT) {
            return sign + exponential(digits.digits(), digits.point() - 1, 'e', false);
        }
        return sign + plain(digits.digits(), digits.point(), pointZero);
    }

    /** Digits with the point put in; integral ones get a {@code .0} if asked for. */
    static String plain(String digits, int point, boolean pointZero) {
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length()) + (pointZero ? ".0" : "");
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    /** {@code d.ddde+dd}. */
    static String exponential(String digits, int exponent, char letter, boolean keepPoint) {
        StringBuilder result = new StringBuilder(digits.length() + 8).append(digits.charAt(0));
        if (digits.length() > 1 || keepPoint) {
            result.append('.').append(digits, 1, digits.length());
        }
        result.append(letter).append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        return (magnitude < 10 ? result.append('0') : result).append(magnitude).toString();
    }

    /**
     * A non-negative value by a conversion letter, without sign.
     *
     * @param conversion e, E, f, F, g or G
     * @param alternate whether the point stays ({@code #})
     * @param pointZero whether a plain integral result of g gets a {@code .0} (the conversion of format without letter)
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(double value, char conversion, int precision, boolean alternate, boolean pointZero) {
        boolean upper = Character.isUpperCase(conversion);
        if (Double.isNaN(value)) {
            return upper ? "NAN" : "nan";
        }
        if (Double.isInfinite(value)) {
            return upper ? "INF" : "inf";
        }
        char letter = upper ? 'E' : 'e';
        switch (Character.toLowerCase(conversion)) {
            case 'f':
                return FixedDecimal.format(value, precision) + (alternate && precision == 0 ? "." : "");
            case 'e':
                DecimalDigits digits = DecimalDigits.significant(value, precision + 1);
                return exponential(digits.digits(), value == 0 ? 0 : digits.point() - 1, letter, alternate);
            default:
                return general(value, Math.max(precision, 1), letter, alternate, pointZero);
        }
    }

    private static String general(double value, int precision, char letter, boolean alternate, boolean pointZero) {
        DecimalDigits rounded = DecimalDigits.significant(value, precision);
        String digits = alternate ? rounded.digits() : stripZeros(rounded.digits());
        int point = rounded.point();
        if (point <= MIN_PLAIN_POINT || point > precision - (pointZero ? 1 : 0)) {
            return exponential(digits, point - 1, letter, alternate);
        }
        String plain = plain(digits, point, pointZero);
        return alternate && plain.indexOf('.') < 0 ? plain + "." : plain;
    }

    private static String stripZeros(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
