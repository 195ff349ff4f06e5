// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.unparse;

import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Constant;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Singleton;

/** Literals as source text. */
final class Literals {
    private Literals() {}

    static void write(StringBuilder out, Constant constant) {
        if ("u".equals(constant.kind())) {
            out.append('u');
        }
        switch (constant.value()) {
            case Boolean truth -> out.append(truth ? "True" : "False");
            case Double number -> out.append(real(number));
            case Imaginary number -> out.append(real(number.value())).append('j');
            case String text -> quote(out, text);
            case CodePoints text -> quote(out, new String(text.codePoints(), 0, text.codePoints().length));
            case BytesValue bytes -> bytes(out, bytes.bytes());
            case Singleton singleton -> out.append(singleton == Singleton.NONE ? "None" : "...");
            default -> out.append(constant.value());
        }
    }

    private static String real(double number) {
        if (Double.isInfinite(number)) {
            return "1e309";
        }
        double magnitude = Math.abs(number);
        if (number == Math.rint(number) && magnitude < 1e16) {
            return new java.math.BigDecimal(number).toBigInteger() + ".0";
        }
        java.math.BigDecimal decimal = new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (magnitude >= 1e-4 && magnitude < 1e16) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - 1 - decimal.scale();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /** Appends the text as a str literal, quoted as repr() does. */
    static void quote(StringBuilder out, String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> character(out, c, quote);
            }
        });
        out.append(quote);
    }

    private static void character(StringBuilder out, int c, char quote) {
        if (c == quote) {
            out.append('\\').append(quote);
        } else if (c < ' ' || c == 0x7f) {
            out.append(String.format("\\x%02x", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void bytes(StringBuilder out, byte[] bytes) {
        out.append("b'");
        for (byte b : bytes) {
            int c = b & 0xff;
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                case '\'' -> out.append("\\'");
                default -> out.append(c < ' ' || c >= 0x7f ? String.format("\\x%02x", c) : String.valueOf((char) c));
            }
        }
        out.append('\'');
    }
}
