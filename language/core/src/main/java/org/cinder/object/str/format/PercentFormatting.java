// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.StrConcatenation;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;
import org.cinder.operation.number.Index;

/** The {@code %} formatting that str and bytes share: reading the format, arguments, numbers, padding. */
public abstract class PercentFormatting {
    private final TextView format;
    private final PercentArguments arguments;
    private final TextBuilder out;
    private final String kind;
    private int at;

    /**
     * @param format the left operand (bytes as Latin-1)
     * @param kind "string" or "bytes", for messages
     * @param mayBeMapping whether the operand may serve the keys of the format
     */
    protected PercentFormatting(TruffleString format, Object operand, String kind, boolean mayBeMapping) {
        this.format = TextView.of(format);
        this.arguments = new PercentArguments(operand, mayBeMapping);
        this.kind = kind;
        this.out = new TextBuilder(this.format.length() + 32);
    }

    /** The mapping key that a part of the format spells. */
    protected abstract Object key(TextView text, int start, int end);

    /** The text of a conversion other than numbers; null when there is no such conversion. */
    protected abstract TruffleString text(int conversion, Object value);

    /** Formats everything. */
    protected final TruffleString run() {
        int length = format.length();
        while (at < length) {
            int start = at;
            while (at < length && format.at(at) != '%') {
                at++;
            }
            out.append(format, start, at);
            if (at < length) {
                at++;
                conversion();
            }
        }
        if (arguments.isLeftOver()) {
            throw Errors.typeError("not all arguments converted during %s formatting", kind);
        }
        return out.build();
    }

    private int current() {
        if (at >= format.length()) {
            throw Errors.valueError("incomplete format");
        }
        return format.at(at);
    }

    private void conversion() {
        if (current() == '%') {
            out.append('%');
            at++;
            return;
        }
        if (current() == '(') {
            selectKey();
        }
        if (plain()) {
            return;
        }
        PercentSpec spec = new PercentSpec();
        spec.bytes = kind.equals("bytes");
        flags(spec);
        widthAndPrecision(spec);
        if ("hlL".indexOf(current()) >= 0) {
            at++;
        }
        spec.conversion = current();
        at++;
        format(spec, arguments.next());
    }

    /** Serves {@code %s} and {@code %d} without flags for values that are what the conversion is for. */
    private boolean plain() {
        int c = current();
        if (c == 'd' && arguments.peek() instanceof Long number) {
            out.append(number.longValue());
        } else if (c == 's' && arguments.peek() instanceof TruffleString value) {
            out.append(text('s', value));
        } else {
            return false;
        }
        arguments.next();
        at++;
        return true;
    }

    private void selectKey() {
        arguments.checkMapping();
        int start = ++at;
        int depth = 1;
        while (depth > 0) {
            if (at >= format.length()) {
                throw Errors.valueError("incomplete format key");
            }
            int c = format.at(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        arguments.select(key(format, start, at - 1));
    }

    private void flags(PercentSpec spec) {
        for (;; at++) {
            switch (current()) {
                case '-' -> spec.left = true;
                case '+' -> spec.plus = true;
                case ' ' -> spec.blank = true;
                case '#' -> spec.alternate = true;
                case '0' -> spec.zero = true;
                default -> {
                    return;
                }
            }
        }
    }

    private void widthAndPrecision(PercentSpec spec) {
        if (current() == '*') {
            at++;
            spec.width = limit(Index.toLong(star()));
            if (spec.width < 0) {
                spec.left = true;
                spec.width = -spec.width;
            }
        } else {
            spec.width = digits("width", Long.MAX_VALUE);
        }
        if (current() == '.') {
            at++;
            if (current() == '*') {
                at++;
                spec.precision = Math.max(0, limit(Index.toInt(star())));
            } else {
                spec.precision = Math.max(0, digits("precision", Integer.MAX_VALUE));
            }
        }
    }

    private Object star() {
        Object value = arguments.next();
        if (!AnyInt.is(value)) {
            throw Errors.typeError("* wants int");
        }
        return value;
    }

    private static int limit(long size) {
        if (Math.abs(size) > StrConcatenation.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return (int) size;
    }

    private int digits(String what, long max) {
        int start = at;
        long value = 0;
        while ('0' <= current() && current() <= '9') {
            int digit = format.at(at) - '0';
            if (value > (max - digit) / 10) {
                throw Errors.valueError("%s too big", what);
            }
            value = value * 10 + digit;
            at++;
        }
        return at == start ? -1 : limit(value);
    }

    private void format(PercentSpec spec, Object value) {
        String number = PercentNumbers.format(spec, value);
        if (number != null) {
            appendNumber(spec, number);
            return;
        }
        TruffleString text = text(spec.conversion, value);
        if (text == null) {
            int c = spec.conversion;
            throw Errors.valueError("unsupported format character '%s' (0x%s) at index %d",
                    Character.toString(31 <= c && c <= 126 ? c : '?'), Integer.toHexString(c), at - 1);
        }
        if (spec.conversion != 'c' && 0 <= spec.precision && spec.precision < Text.length(text)) {
            text = Text.substring(text, 0, spec.precision);
        }
        int padding = spec.width - Text.length(text);
        if (spec.left) {
            out.append(text).append(' ', padding);
        } else {
            out.append(' ', padding).append(text);
        }
    }

    /** A number with its sign and prefix; zeros go between them and the digits. */
    private void appendNumber(PercentSpec spec, String number) {
        boolean signed = number.charAt(0) == '-';
        String sign = signed ? "-" : spec.plus ? "+" : spec.blank ? " " : "";
        String digits = signed ? number.substring(1) : number;
        int padding = spec.width - sign.length() - digits.length();
        if (spec.left) {
            out.append(sign).append(digits).append(' ', padding);
        } else if (spec.zero) {
            int prefix = digits.length() > 1 && "xXo".indexOf(digits.charAt(1)) >= 0 ? 2 : 0;
            out.append(sign).append(digits.substring(0, prefix)).append('0', padding).append(digits.substring(prefix));
        } else {
            out.append(' ', padding).append(sign).append(digits);
        }
    }

    /** Checks and returns the code point of {@code %c} given as an int. */
    protected static long codePoint(Object value, long end) {
        Object index = Index.toIndex(value);
        long c = index instanceof Long number ? number : -1;
        if (c < 0 || c >= end) {
            throw Errors.overflowError("%%c arg not in range(%s)", end == 256 ? "256" : "0x" + Long.toHexString(end));
        }
        return c;
    }
}
