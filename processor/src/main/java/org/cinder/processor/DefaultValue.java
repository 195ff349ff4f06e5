// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The Java expression for a default.
 *
 * @param expression Java source; a constant that must be kept in a field when {@code constant}
 */
record DefaultValue(String expression, boolean constant) {
    private static final DefaultValue NULL = new DefaultValue("null", false);

    /** The value an absent argument stands for, fit for the type of the Java parameter. */
    static DefaultValue of(Parameter parameter, JavaParameter target) throws SignatureException {
        String text = parameter.defaultText();
        DefaultValue value = switch (target.type()) {
            case OBJECT -> object(text);
            case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE, "L");
            case INT -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "");
            case DOUBLE -> floating(text);
            case BOOLEAN -> truth(text);
            case TEXT -> isString(text) ? string(text) : NULL;
            case BIG_INTEGER -> isInteger(text)
                    ? new DefaultValue("java.math.BigInteger.valueOf(" + text.replace("_", "") + "L)", true)
                    : NULL;
            case OBJECT_ARRAY, PYTHON -> NULL;
        };
        if (value == null) {
            throw new SignatureException("the default " + text + " of '" + parameter.name()
                    + "' does not fit the Java type "
                    + target.type().name().toLowerCase(Locale.ROOT) + ": use Object, null is passed when it is absent");
        }
        return value;
    }

    private static DefaultValue object(String text) {
        return switch (text) {
            case "None" -> new DefaultValue("PNone.NONE", false);
            case "True", "False" -> truth(text);
            case "()" -> new DefaultValue("org.cinder.object.tuple.PTuple.EMPTY", false);
            default -> {
                DefaultValue integer = integer(text, Long.MIN_VALUE, Long.MAX_VALUE, "L");
                if (integer != null) {
                    yield integer;
                }
                if (isString(text)) {
                    yield string(text);
                }
                DefaultValue floating = floating(text);
                yield floating == null ? NULL : floating;
            }
        };
    }

    private static boolean isInteger(String text) {
        return text.matches("-?(0x[0-9a-fA-F]+|[0-9][0-9_]*)");
    }

    private static DefaultValue integer(String text, long min, long max, String suffix) {
        if (text.equals("sys.maxsize")) {
            return max == Long.MAX_VALUE ? new DefaultValue("Long.MAX_VALUE", false) : null;
        }
        if (!isInteger(text)) {
            return null;
        }
        String plain = text.replace("_", "");
        boolean hex = plain.contains("0x");
        BigInteger value = new BigInteger(plain.replace("0x", ""), hex ? 16 : 10);
        if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            return null;
        }
        return new DefaultValue(value + suffix, false);
    }

    private static DefaultValue floating(String text) {
        if (!text.matches("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?")) {
            return null;
        }
        return new DefaultValue(Double.toString(Double.parseDouble(text)), false);
    }

    private static DefaultValue truth(String text) {
        return switch (text) {
            case "True", "1" -> new DefaultValue("true", false);
            case "False", "0" -> new DefaultValue("false", false);
            default -> null;
        };
    }

    private static boolean isString(String text) {
        return text.length() >= 2 && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    private static DefaultValue string(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() - 1) {
                c = switch (text.charAt(++i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            value.append(c);
        }
        return value.isEmpty() ? new DefaultValue("Text.EMPTY", false)
                : new DefaultValue("Text.of(" + JavaSource.quote(value.toString()) + ")", true);
    }
}
