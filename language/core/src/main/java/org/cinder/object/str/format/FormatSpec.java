// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.CharacterClass;
import org.cinder.object.str.StrConcatenation;
import org.cinder.object.str.TextView;

/**
 * A parsed format specification, {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the padding character
 * @param align one of {@code < > = ^}
 * @param sign {@code + - space}, or 0
 * @param noNegativeZero whether results that round to zero lose their minus ({@code z})
 * @param alternate {@code #}
 * @param width minimal width, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision or -1
 * @param type the conversion, or 0
 * @param typeName of the value, for messages
 */
public record FormatSpec(int fill, int align, int sign, boolean noNegativeZero, boolean alternate, int width,
        int grouping,
        int precision, int type, String typeName) {

    /** Parses; ValueError with CPython's words. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FormatSpec parse(TruffleString spec, String typeName, int defaultAlign) {
        return new Parser(TextView.of(spec), typeName).parse(spec, defaultAlign);
    }

    /** The error for a conversion that values of this class do not have. */
    public RuntimeException unknownType() {
        return Errors.valueError("Unknown format code '%s' for object of type '%s'", shown(type), typeName);
    }

    static String shown(int type) {
        return type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
    }

    private static final class Parser {
        private final TextView spec;
        private final String typeName;
        private int at;

        Parser(TextView spec, String typeName) {
            this.spec = spec;
            this.typeName = typeName;
        }

        private boolean isAlign(int index) {
            return index < spec.length() && "<>=^".indexOf(spec.at(index)) >= 0;
        }

        private boolean accept(int c) {
            if (at < spec.length() && spec.at(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        FormatSpec parse(TruffleString text, int defaultAlign) {
            int fill = ' ';
            int align = 0;
            boolean fillGiven = isAlign(1);
            if (fillGiven) {
                fill = spec.at(0);
                align = spec.at(1);
                at = 2;
            } else if (isAlign(0)) {
                align = spec.at(at++);
            }
            int sign = accept('+') ? '+' : accept('-') ? '-' : accept(' ') ? ' ' : 0;
            boolean noNegativeZero = accept('z');
            boolean alternate = accept('#');
            if (!fillGiven && accept('0')) {
                fill = '0';
                if (align == 0 && defaultAlign == '>') {
                    align = '=';
                }
            }
            int width = number();
            int grouping = grouping();
            int precision = -1;
            if (accept('.')) {
                precision = number();
                if (precision < 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            if (spec.length() - at > 1) {
                throw Errors.valueError("Invalid format specifier '%s' for object of type '%s'", text, typeName);
            }
            int type = at < spec.length() ? spec.at(at) : 0;
            checkGrouping(grouping, type);
            return new FormatSpec(fill, align == 0 ? defaultAlign : align, sign, noNegativeZero, alternate, width,
                    grouping,
                    precision, type, typeName);
        }

        private int number() {
            int start = at;
            long value = 0;
            while (at < spec.length() && CharacterClass.isDecimal(spec.at(at))) {
                int digit = CharacterClass.decimal(spec.at(at++));
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw Errors.valueError("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
            }
            if (value > StrConcatenation.MAX_LENGTH) {
                throw Errors.memoryError();
            }
            return at == start ? -1 : (int) value;
        }

        private int grouping() {
            int grouping = accept(',') ? ',' : 0;
            if (accept('_')) {
                if (grouping != 0) {
                    throw Errors.valueError("Cannot specify both ',' and '_'.");
                }
                grouping = '_';
                if (at < spec.length() && spec.at(at) == ',') {
                    throw Errors.valueError("Cannot specify both ',' and '_'.");
                }
            }
            return grouping;
        }

        private static void checkGrouping(int grouping, int type) {
            boolean fits = grouping == 0 || type == 0 || "deEfFgG%".indexOf(type) >= 0
                    || grouping == '_' && "boxX".indexOf(type) >= 0;
            if (!fits) {
                throw Errors.valueError("Cannot specify '%s' with '%s'.", Character.toString(grouping), shown(type));
            }
        }
    }
}
