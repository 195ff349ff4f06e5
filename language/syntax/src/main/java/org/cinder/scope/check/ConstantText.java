// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.math.BigDecimal;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Singleton;

/** Literals as Python's repr shows them; needed where an error text quotes one. */
final class ConstantText {
    private static final int FIXED_BELOW_EXPONENT = 16;

    private ConstantText() {
    }

    static String of(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "True" : "False";
            case Singleton singleton -> singleton == Singleton.NONE ? "None" : "Ellipsis";
            case Double number -> real(number);
            case Imaginary number -> imaginary(number.value());
            case ComplexConstant number -> complex(number);
            case String text -> quoted(text.codePoints().toArray(), false);
            case CodePoints text -> quoted(text.codePoints(), false);
            case BytesValue bytes -> "b" + quoted(unsigned(bytes.bytes()), true);
            default -> value.toString();
        };
    }

    private static int[] unsigned(byte[] bytes) {
        int[] values = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = bytes[i] & 0xFF;
        }
        return values;
    }

    private static String complex(ComplexConstant number) {
        String imaginary = imaginary(number.imaginary());
        return "(" + number(number.real()) + (imaginary.startsWith("-") ? "" : "+") + imaginary + ")";
    }

    private static String imaginary(double number) {
        return number(number) + "j";
    }

    /** Parts of complex numbers drop a fraction of zero. */
    private static String number(double number) {
        String text = real(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String real(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -4 && exponent < FIXED_BELOW_EXPONENT) {
            String plain = shortest.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = shortest.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
        return (number < 0 ? "-" : "") + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + power;
    }

    private static String quoted(int[] codePoints, boolean isBytes) {
        boolean single = false;
        boolean twice = false;
        for (int codePoint : codePoints) {
            single |= codePoint == '\'';
            twice |= codePoint == '"';
        }
        int quote = single && !twice ? '"' : '\'';
        StringBuilder text = new StringBuilder().appendCodePoint(quote);
        for (int codePoint : codePoints) {
            append(text, codePoint, quote, isBytes);
        }
        return text.appendCodePoint(quote).toString();
    }

    private static void append(StringBuilder text, int codePoint, int quote, boolean isBytes) {
        if (codePoint == quote || codePoint == '\\') {
            text.append('\\').appendCodePoint(codePoint);
        } else if (codePoint == '\n') {
            text.append("\\n");
        } else if (codePoint == '\r') {
            text.append("\\r");
        } else if (codePoint == '\t') {
            text.append("\\t");
        } else if (codePoint >= ' ' && codePoint < 0x7F || codePoint > 0xA0 && !isBytes && isPrintable(codePoint)) {
            text.appendCodePoint(codePoint);
        } else if (codePoint <= 0xFF) {
            text.append("\\x").append(hex(codePoint, 2));
        } else if (codePoint <= 0xFFFF) {
            text.append("\\u").append(hex(codePoint, 4));
        } else {
            text.append("\\U").append(hex(codePoint, 8));
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hex(int value, int width) {
        String digits = Integer.toHexString(value);
        return "0".repeat(width - digits.length()) + digits;
    }
}
