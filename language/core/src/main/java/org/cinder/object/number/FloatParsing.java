// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;

/** Reads a float from ASCII text as {@code float(text)} does. */
public final class FloatParsing {
    private static final int EXACT_DIGITS = 15;
    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8000000000000L);

    private final byte[] text;
    private final int end;
    private int at;

    private FloatParsing(byte[] text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /**
     * The float that is the whole text but for white space around it and underscores between digits; null when none.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Double parse(byte[] source) {
        byte[] text = NumberUnderscores.remove(source);
        if (text == null) {
            return null;
        }
        int start = 0;
        int end = text.length;
        while (start < end && IntParsing.isSpace(text[start])) {
            start++;
        }
        while (start < end && IntParsing.isSpace(text[end - 1])) {
            end--;
        }
        int length = length(text, start, end);
        return length > 0 && start + length == end ? value(text, start, end) : null;
    }

    /** How many bytes from {@code start} on are a float; 0 when there is none. */
    static int length(byte[] text, int start, int end) {
        FloatParsing parsing = new FloatParsing(text, start, end);
        return parsing.scan() ? parsing.at - start : 0;
    }

    /** The value of a range that {@link #length} accepted. */
    static double value(byte[] text, int start, int end) {
        int first = text[start] == '-' || text[start] == '+' ? start + 1 : start;
        double sign = text[start] == '-' ? -1.0 : 1.0;
        int letter = text[first] | 0x20;
        if (letter == 'i') {
            return sign * Double.POSITIVE_INFINITY;
        }
        if (letter == 'n') {
            return sign < 0 ? NEGATIVE_NAN : Double.NaN;
        }
        double shortValue = shortDecimal(text, first, end);
        return shortValue >= 0 ? sign * shortValue
                : Double.parseDouble(new String(text, start, end - start, StandardCharsets.ISO_8859_1));
    }

    /** Few digits make an exact integer, and its quotient with an exact power of ten is correctly rounded; else -1. */
    private static double shortDecimal(byte[] text, int start, int end) {
        if (end - start > EXACT_DIGITS + 1) {
            return -1;
        }
        long digits = 0;
        int point = -1;
        for (int i = start; i < end; i++) {
            byte b = text[i];
            if (b == '.') {
                point = i;
            } else if ('0' <= b && b <= '9') {
                digits = digits * 10 + b - '0';
            } else {
                return -1;
            }
        }
        return point < 0 ? digits : digits / FixedDecimal.power(end - point - 1);
    }

    private boolean scan() {
        if (at < end && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        if (skipWord("infinity") || skipWord("inf") || skipWord("nan")) {
            return true;
        }
        int digits = skipDigits();
        if (at < end && text[at] == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            return false;
        }
        if (at < end && (text[at] | 0x20) == 'e') {
            int before = at++;
            if (at < end && (text[at] == '-' || text[at] == '+')) {
                at++;
            }
            if (skipDigits() == 0) {
                at = before;
            }
        }
        return true;
    }

    private int skipDigits() {
        int start = at;
        while (at < end && '0' <= text[at] && text[at] <= '9') {
            at++;
        }
        return at - start;
    }

    private boolean skipWord(String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }
}
