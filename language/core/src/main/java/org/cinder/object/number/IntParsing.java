// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads an int from ASCII text as {@code int(text, base)} does: white space around it, a sign, a prefix that fits the
 * base, single underscores between digits.
 */
public final class IntParsing {
    /** Below that many digits Java's own (quadratic) parser is the fastest. */
    private static final int DIRECT_DIGITS = 400;
    private static final int LONG_DIGITS = 18;

    private final byte[] text;
    private final int end;
    private int at;
    private int base;

    private IntParsing(byte[] text, int start, int end, int base) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.base = base;
    }

    /**
     * The int in a range of ASCII text, or null when there is none.
     *
     * @param base 2 to 36, or 0 for the base that the prefix tells
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object parse(byte[] text, int start, int end, int base) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text[from])) {
            from++;
        }
        while (from < to && isSpace(text[to - 1])) {
            to--;
        }
        return new IntParsing(text, from, to, base).parse();
    }

    static boolean isSpace(byte b) {
        return b == ' ' || 9 <= b && b <= 13;
    }

    private Object parse() {
        boolean negative = false;
        if (at < end && (text[at] == '-' || text[at] == '+')) {
            negative = text[at] == '-';
            at++;
        }
        boolean leadingZeroMeans0 = base == 0;
        if (prefix()) {
            leadingZeroMeans0 = false;
        } else if (base == 0) {
            base = 10;
        }
        int digits = countDigits();
        if (digits <= 0) {
            return null;
        }
        boolean zeroFirst = text[at] == '0';
        Object result = digits <= LONG_DIGITS && base <= 10 ? (Object) small(negative) : big(digits, negative);
        if (leadingZeroMeans0 && zeroFirst && AnyInt.signum(result) != 0) {
            return null;
        }
        return result;
    }

    /** Skips {@code 0x} and the like, with an underscore behind it; tells whether there was a prefix. */
    private boolean prefix() {
        if (at + 1 >= end || text[at] != '0') {
            return false;
        }
        int implied = switch (text[at + 1]) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
        if (implied == 0 || base != 0 && base != implied) {
            return false;
        }
        base = implied;
        at += 2;
        if (at < end && text[at] == '_') {
            at++;
        }
        return true;
    }

    /** Number of digits in the rest, or -1 when something else is there. */
    private int countDigits() {
        int digits = 0;
        boolean afterDigit = false;
        for (int i = at; i < end; i++) {
            if (text[i] == '_') {
                if (!afterDigit) {
                    return -1;
                }
                afterDigit = false;
            } else {
                if (digit(text[i]) >= base) {
                    return -1;
                }
                afterDigit = true;
                digits++;
            }
        }
        return afterDigit ? digits : -1;
    }

    private static int digit(byte b) {
        if ('0' <= b && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        return 'a' <= letter && letter <= 'z' ? letter - 'a' + 10 : Integer.MAX_VALUE;
    }

    private long small(boolean negative) {
        long result = 0;
        for (int i = at; i < end; i++) {
            if (text[i] != '_') {
                result = result * base + digit(text[i]);
            }
        }
        return negative ? -result : result;
    }

    private Object big(int count, boolean negative) {
        if (Integer.bitCount(base) != 1) {
            IntDigitsLimit.checkParsed(count);
        }
        byte[] digits = new byte[count];
        int to = 0;
        for (int i = at; i < end; i++) {
            if (text[i] != '_') {
                digits[to++] = text[i];
            }
        }
        BigInteger result = ofDigits(digits, 0, count, base);
        return PInt.of(negative ? result.negate() : result);
    }

    /** Halves long texts, so that fast multiplication does the work. */
    private static BigInteger ofDigits(byte[] digits, int start, int end, int base) {
        int count = end - start;
        if (count <= DIRECT_DIGITS) {
            return new BigInteger(new String(digits, start, count, StandardCharsets.ISO_8859_1), base);
        }
        int low = count / 2;
        BigInteger high = ofDigits(digits, start, end - low, base);
        BigInteger shifted = Integer.bitCount(base) == 1
                ? high.shiftLeft(low * Integer.numberOfTrailingZeros(base))
                : high.multiply(BigInteger.valueOf(base).pow(low));
        return shifted.add(ofDigits(digits, end - low, end, base));
    }
}
