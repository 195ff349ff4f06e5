// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.format.FormatLayout;
import org.cinder.object.str.format.FormatSpec;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

/** {@code format(float, spec)}. */
public final class FloatFormatting {
    private static final int DEFAULT_PRECISION = 6;
    private static final int GROUP = 3;

    private FloatFormatting() {}

    /** @param typeName name of the value's class, for messages */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(double value, TruffleString spec, String typeName) {
        return Text.length(spec) == 0 ? FloatText.repr(value) : format(value, FormatSpec.parse(spec, typeName, '>'));
    }

    /** With a parsed specification, which comes from an int, too. */
    static TruffleString format(double value, FormatSpec spec) {
        return append(new TextBuilder(Math.max(spec.width(), 24)), value, spec).build();
    }

    /** Whether the specification is one for floats, which never raises an error. */
    public static boolean isSure(FormatSpec spec) {
        return spec.type() == 0 || "eEfFgGn%".indexOf(spec.type()) >= 0;
    }

    /** Appends the formatted value. */
    public static TextBuilder append(TextBuilder out, double value, FormatSpec spec) {
        String magnitude = magnitude(Math.abs(value), spec);
        boolean negative = isNegative(value, magnitude, spec);
        int digits = 0;
        while (digits < magnitude.length() && magnitude.charAt(digits) >= '0' && magnitude.charAt(digits) <= '9') {
            digits++;
        }
        return FormatLayout.appendNumber(out, spec, negative, "", magnitude.substring(0, digits),
                magnitude.substring(digits), GROUP);
    }

    /** Whether the text gets a minus: not for what is shown as zero if the specification says so. */
    static boolean isNegative(double value, String magnitude, FormatSpec spec) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        return negative && !(spec.noNegativeZero() && isZero(magnitude));
    }

    /** The text without sign. */
    static String magnitude(double value, FormatSpec spec) {
        int precision = spec.precision() >= 0 ? spec.precision() : DEFAULT_PRECISION;
        return switch (spec.type()) {
            case 0 -> spec.precision() < 0 ? shortest(value, spec.alternate())
                    : FloatText.format(value, 'g', precision, spec.alternate(), true);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                FloatText.format(value, (char) spec.type(), precision, spec.alternate(), false);
            case 'n' -> FloatText.format(value, 'g', precision, spec.alternate(), false);
            case '%' -> FloatText.format(value * 100, 'f', precision, spec.alternate(), false) + "%";
            default -> throw spec.unknownType();
        };
    }

    private static String shortest(double value, boolean alternate) {
        String text = FloatText.reprText(value, true);
        int exponent = text.indexOf('e');
        boolean addPoint = alternate && exponent >= 0 && text.indexOf('.') < 0;
        return addPoint ? text.substring(0, exponent) + "." + text.substring(exponent) : text;
    }

    private static boolean isZero(String magnitude) {
        for (int i = 0; i < magnitude.length(); i++) {
            char c = magnitude.charAt(i);
            if (c == 'e' || c == 'E') {
                break;
            }
            if (c >= '1' && c <= '9' || Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }
}
