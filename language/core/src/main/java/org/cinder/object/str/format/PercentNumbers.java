// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import java.util.Locale;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.FloatText;
import org.cinder.object.number.IntText;
import org.cinder.object.number.PComplex;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.IntValue;
import org.cinder.operation.number.NumberCheck;

/** The number conversions of {@code %} formats. */
final class PercentNumbers {
    private static final int DEFAULT_PRECISION = 6;

    private PercentNumbers() {}

    /** The number with minus and prefix, not padded; null when the conversion is none of numbers. */
    static String format(PercentSpec spec, Object value) {
        return switch (spec.conversion) {
            case 'd', 'i', 'u' -> integer(spec, AnyInt.is(value) ? value : converted(spec, value), 10, "");
            case 'x', 'X' -> integer(spec, index(spec, value), 16, spec.conversion == 'x' ? "0x" : "0X");
            case 'o' -> integer(spec, index(spec, value), 8, "0o");
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(spec, number(spec, value));
            default -> null;
        };
    }

    private static double number(PercentSpec spec, Object value) {
        if (spec.bytes && (value instanceof PComplex || !NumberCheck.isNumber(value))) {
            throw Errors.typeError("float argument required, not %s", PythonClass.of(value));
        }
        return FloatValue.of(value);
    }

    private static Object converted(PercentSpec spec, Object value) {
        if (NumberCheck.isNumber(value)) {
            try {
                return IntValue.of(value);
            } catch (PException e) {
                if (!e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        int shown = spec.bytes && spec.conversion == 'i' ? 'd' : spec.conversion;
        throw Errors.typeError("%%%s format: a real number is required, not %s", Character.toString(shown),
                PythonClass.of(value));
    }

    private static Object index(PercentSpec spec, Object value) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError("%%%s format: an integer is required, not %s", Character.toString(spec.conversion),
                    PythonClass.of(value));
        }
        return Index.toIndex(value);
    }

    private static String integer(PercentSpec spec, Object value, int base, String prefix) {
        String digits = IntText.digits(value, base);
        if (spec.precision > digits.length()) {
            digits = "0".repeat(spec.precision - digits.length()) + digits;
        }
        if (spec.conversion == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        return (AnyInt.signum(value) < 0 ? "-" : "") + (spec.alternate ? prefix : "") + digits;
    }

    private static String real(PercentSpec spec, double value) {
        int precision = spec.precision < 0 ? DEFAULT_PRECISION : spec.precision;
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        String magnitude = FloatText.format(Math.abs(value), (char) spec.conversion, precision, spec.alternate, false);
        return negative ? "-" + magnitude : magnitude;
    }
}
