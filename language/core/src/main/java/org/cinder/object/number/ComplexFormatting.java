// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.format.FormatLayout;
import org.cinder.object.str.format.FormatSpec;
import org.cinder.object.str.Text;

/** {@code repr(complex)} and {@code format(complex, spec)}. */
public final class ComplexFormatting {
    private static final String TYPES = "eEfFgGn";

    private ComplexFormatting() {}

    /** {@code complex.__repr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(double real, double imag) {
        String imaginary = FloatText.reprText(imag, false);
        if (isPlusZero(real)) {
            return Text.of(imaginary + "j");
        }
        String sign = imaginary.charAt(0) == '-' ? "" : "+";
        return Text.of("(" + FloatText.reprText(real, false) + sign + imaginary + "j)");
    }

    private static boolean isPlusZero(double value) {
        return Double.doubleToRawLongBits(value) == 0;
    }

    /** @param typeName name of the value's class, for messages */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(PComplex value, TruffleString text, String typeName) {
        if (Text.length(text) == 0) {
            return repr(value.real(), value.imag());
        }
        FormatSpec spec = FormatSpec.parse(text, typeName, '>');
        if (spec.type() != 0 && TYPES.indexOf(spec.type()) < 0) {
            throw spec.unknownType();
        }
        if (spec.fill() == '0') {
            throw Errors.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean plain = spec.type() == 0;
        boolean skipReal = plain && isPlusZero(value.real());
        String imaginary = part(value.imag(), spec, skipReal ? spec.sign() : '+') + "j";
        String whole = skipReal ? imaginary : part(value.real(), spec, spec.sign()) + imaginary;
        return FormatLayout.pad(Text.of(plain && !skipReal ? "(" + whole + ")" : whole), spec);
    }

    /** One part, without padding. */
    private static String part(double value, FormatSpec spec, int sign) {
        FormatSpec inner = new FormatSpec(' ', '<', sign, spec.noNegativeZero(), spec.alternate(), -1,
                spec.grouping(), spec.precision(),
                spec.type(), spec.typeName());
        String magnitude = magnitude(Math.abs(value), inner);
        int digits = 0;
        while (digits < magnitude.length() && Character.isDigit(magnitude.charAt(digits))) {
            digits++;
        }
        boolean negative = FloatFormatting.isNegative(value, magnitude, inner);
        return Text.toJava(FormatLayout.number(inner, negative, "", magnitude.substring(0, digits),
                magnitude.substring(digits), 3));
    }

    private static String magnitude(double value, FormatSpec spec) {
        if (spec.type() != 0) {
            return FloatFormatting.magnitude(value, spec);
        }
        if (spec.precision() < 0) {
            String shortest = FloatText.reprText(value, false);
            boolean whole = spec.alternate() && shortest.chars().allMatch(Character::isDigit);
            return whole ? shortest + "." : shortest;
        }
        return FloatText.format(value, 'g', spec.precision(), spec.alternate(), false);
    }
}
