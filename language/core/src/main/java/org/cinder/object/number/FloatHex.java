// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.cinder.object.exception.Errors;

/** {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
    private static final int MANTISSA_BITS = 52;
    private static final int MIN_EXPONENT = -1074;
    private static final long MAX_EXPONENT = 1L << 40;

    private final byte[] text;
    private final int end;
    private int at;

    private FloatHex(byte[] text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static String format(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return FloatText.reprText(value, true);
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (value == 0) {
            return sign + "0x0.0p+0";
        }
        long bits = Double.doubleToRawLongBits(value);
        long mantissa = bits & ((1L << MANTISSA_BITS) - 1);
        int exponent = (int) (bits >> MANTISSA_BITS) & 0x7ff;
        int lead = exponent == 0 ? 0 : 1;
        int power = exponent == 0 ? Double.MIN_EXPONENT : exponent - Double.MAX_EXPONENT;
        String digits = Long.toHexString(mantissa | 1L << MANTISSA_BITS).substring(1);
        return sign + "0x" + lead + "." + digits + "p" + (power < 0 ? "-" : "+") + Math.abs(power);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static double parse(byte[] text) {
        int start = 0;
        int end = text.length;
        while (start < end && IntParsing.isSpace(text[start])) {
            start++;
        }
        while (start < end && IntParsing.isSpace(text[end - 1])) {
            end--;
        }
        int first = start < end && (text[start] == '-' || text[start] == '+') ? start + 1 : start;
        int word = FloatParsing.length(text, start, end);
        if (first < end && Character.isLetter(text[first]) && word == end - start) {
            return FloatParsing.value(text, start, end);
        }
        double magnitude = new FloatHex(text, first, end).magnitude();
        return start < end && text[start] == '-' ? -magnitude : magnitude;
    }

    private double magnitude() {
        if (at + 1 < end && text[at] == '0' && (text[at + 1] | 0x20) == 'x') {
            at += 2;
        }
        int start = at;
        int count = skipDigits();
        StringBuilder all = new StringBuilder().append(new String(text, start, at - start,
                StandardCharsets.ISO_8859_1));
        int fraction = 0;
        if (at < end && text[at] == '.') {
            int from = ++at;
            fraction = skipDigits();
            all.append(new String(text, from, fraction, StandardCharsets.ISO_8859_1));
        }
        if (count + fraction == 0) {
            throw invalid();
        }
        BigInteger digits = new BigInteger(all.toString(), 16);
        long exponent = exponent() - 4L * fraction;
        if (at != end) {
            throw invalid();
        }
        return digits.signum() == 0 ? 0.0 : scale(digits, exponent);
    }

    private int skipDigits() {
        int start = at;
        while (at < end && Character.digit(text[at], 16) >= 0) {
            at++;
        }
        return at - start;
    }

    private long exponent() {
        if (at >= end || (text[at] | 0x20) != 'p') {
            return 0;
        }
        at++;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        int start = at;
        long result = 0;
        while (at < end && '0' <= text[at] && text[at] <= '9') {
            result = Math.min(result * 10 + text[at++] - '0', MAX_EXPONENT);
        }
        if (at == start) {
            throw invalid();
        }
        return negative ? -result : result;
    }

    /** {@code digits * 2**exponent}, rounded half-even. */
    private static double scale(BigInteger digits, long exponent) {
        long top = digits.bitLength() + exponent;
        if (top > Double.MAX_EXPONENT + 1) {
            throw tooLarge();
        }
        if (top < MIN_EXPONENT) {
            return 0.0;
        }
        // how many low bits a double of that size cannot hold
        long lowest = Math.max(MIN_EXPONENT, top - MANTISSA_BITS - 1);
        BigInteger mantissa = digits;
        long power = exponent;
        if (lowest > exponent) {
            int dropped = (int) (lowest - exponent);
            mantissa = digits.shiftRight(dropped);
            BigInteger rest = digits.subtract(mantissa.shiftLeft(dropped));
            int order = rest.compareTo(BigInteger.ONE.shiftLeft(dropped - 1));
            if (order > 0 || order == 0 && mantissa.testBit(0)) {
                mantissa = mantissa.add(BigInteger.ONE);
            }
            power = lowest;
        }
        double result = Math.scalb(mantissa.doubleValue(), (int) power);
        if (Double.isInfinite(result)) {
            throw tooLarge();
        }
        return result;
    }

    private static RuntimeException invalid() {
        return Errors.valueError("invalid hexadecimal floating-point string");
    }

    private static RuntimeException tooLarge() {
        return Errors.overflowError("hexadecimal value too large to represent as a float");
    }
}
