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
        int radix = 10;
        String digits = text;
        if (!decimal) {
            radix = switch (text.charAt(1) | 0x20) {
                case 'x' -> 16;
                case 'o' -> 8;
                default -> 2;
            };
            digits = text.substring(2);
        } else if (digits.length() > MAX_DECIMAL_DIGITS) {
            throw new LiteralException("Exceeds the limit (" + MAX_DECIMAL_DIGITS
                    + " digits) for integer string conversion: value has " + digits.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        if (digits.length() <= 12) {
            return Long.parseLong(digits, radix);
        }
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() <= 63) {
            return value.longValue();
        }
        return value;
    }
}
