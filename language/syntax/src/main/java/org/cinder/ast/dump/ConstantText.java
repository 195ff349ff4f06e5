// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.dump;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Singleton;

/** Python's {@code repr} of the values that literals can have. */
public final class ConstantText {
    private ConstantText() {}

    /** The repr of a literal value; null is Python's None. */
    public static String repr(Object value) {
        if (value instanceof String text) {
            return text(text.codePoints().toArray());
        }
        return switch (value) {
            case null -> "None";
            case Boolean b -> b ? "True" : "False";
            case Double d -> number(d, true);
            case Imaginary imaginary -> number(imaginary.value(), false) + "j";
            case CodePoints points -> text(points.codePoints());
            case BytesValue bytes -> bytes(bytes.bytes());
            case Singleton singleton -> singleton == Singleton.NONE ? "None" : "Ellipsis";
            default -> value.toString();
        };
    }

    /** The shortest text that reads back as the same double, in Python's layout. */
    private static String number(double value, boolean pointZero) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return pointZero ? "0.0" : "0";
        }
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        String digits = decimal.unscaledValue().abs().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        String sign = value < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                    + Math.abs(exponent);
        }
        if (exponent < 0) {
            return sign + "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (digits.length() <= exponent + 1) {
            return sign + digits + "0".repeat(exponent + 1 - digits.length()) + (pointZero ? ".0" : "");
        }
        return sign + digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }

    /** Java writes at least two digits, even where one is enough to tell the double from its neighbors. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        if (decimal.precision() == 2) {
            BigDecimal oneDigit = decimal.round(new MathContext(1));
            if (oneDigit.doubleValue() == value) {
                return oneDigit;
            }
        }
        return decimal;
    }

    private static char quote(int[] characters) {
        boolean single = Arrays.stream(characters).anyMatch(c -> c == '\'');
        boolean twofold = Arrays.stream(characters).anyMatch(c -> c == '"');
        return single && !twofold ? '"' : '\'';
    }

    private static String text(int[] characters) {
        char quote = quote(characters);
        StringBuilder out = new StringBuilder(characters.length + 2).append(quote);
        for (int c : characters) {
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (isPrintable(c)) {
                out.appendCodePoint(c);
            } else if (c < 0x100) {
                out.append(String.format("\\x%02x", c));
            } else if (c < 0x10000) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append(String.format("\\U%08x", c));
            }
        }
        return out.append(quote).toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String bytes(byte[] bytes) {
        int[] values = new int[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i] & 0xFF;
        }
        char quote = quote(values);
        StringBuilder out = new StringBuilder(values.length + 3).append('b').append(quote);
        for (int c : values) {
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                out.append(String.format("\\x%02x", c));
            }
        }
        return out.append(quote).toString();
    }
}
