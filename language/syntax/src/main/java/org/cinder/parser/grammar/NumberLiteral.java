// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.math.BigInteger;
import org.cinder.ast.Imaginary;
import org.cinder.parser.token.LiteralFlags;
import org.cinder.parser.token.TokenBuffer;

/** Values of number literals; the tokenizer has checked their form. */
public final class NumberLiteral {
    /** CPython's default for sys.set_int_max_str_digits: conversion of more takes quadratic time. */
    private static final int MAX_DECIMAL_DIGITS = 4300;

    private NumberLiteral() {}

    /** A Long, BigInteger, Double or {@link Imaginary}. */
    public static Object value(TokenBuffer tokens, int token) {
        int flags = tokens.data()[token];
        int start = tokens.starts()[token];
        int end = tokens.ends()[token];
        byte[] bytes = tokens.source().bytes();
        if (flags == LiteralFlags.DECIMAL && end - start <= 18) {
            long value = 0;
            for (int i = start; i < end; i++) {
                value = value * 10 + (bytes[i] - '0');
            }
            return value;
        }
        String text = tokens.text(token);
        if ((flags & LiteralFlags.UNDERSCORE) != 0) {
            text = text.replace("_", "");
        }
        if ((flags & LiteralFlags.IMAGINARY) != 0) {
            return new Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        if ((flags & LiteralFlags.FLOAT) != 0) {
            return Double.parseDouble(text);
        }
        return integer(text, (flags & LiteralFlags.DECIMAL) != 0);
    }

    private static Object integer(String text, boolean decimal) {
        if (!decimal) {
            return ofBits(text, switch (text.charAt(1) | 0x20) {
                case 'x' -> 4;
                case 'o' -> 3;
                default -> 1;
            });
        }
        if (text.length() > MAX_DECIMAL_DIGITS) {
            throw new LiteralException("Exceeds the limit (" + MAX_DECIMAL_DIGITS
                    + " digits) for integer string conversion: value has " + text.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return compact(new BigInteger(text));
    }

    /** Digits of a power of two: BigInteger's own conversion takes quadratic time for them, too. */
    private static Object ofBits(String text, int bitsPerDigit) {
        int digits = text.length() - 2;
        byte[] magnitude = new byte[(int) (((long) digits * bitsPerDigit + 7) / 8)];
        long bit = 0;
        for (int i = text.length() - 1; i >= 2; i--, bit += bitsPerDigit) {
            int digit = Character.digit(text.charAt(i), 1 << bitsPerDigit) << (int) (bit & 7);
            int at = magnitude.length - 1 - (int) (bit >> 3);
            magnitude[at] |= (byte) digit;
            if (digit > 0xff) {
                magnitude[at - 1] |= (byte) (digit >> 8);
            }
        }
        return compact(new BigInteger(1, magnitude));
    }

    private static Object compact(BigInteger value) {
        return value.bitLength() <= 63 ? (Object) value.longValue() : value;
    }
}
