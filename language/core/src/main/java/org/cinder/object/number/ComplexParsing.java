// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Reads a complex number from ASCII text as {@code complex(text)} does: {@code a}, {@code bj}, {@code a±bj}, in
 * parentheses.
 */
final class ComplexParsing {
    private final byte[] text;
    private int at;
    private int end;
    private double real;
    private double imag;

    private ComplexParsing(byte[] text) {
        this.text = text;
        this.end = text.length;
    }

    /** The number, or null when the text (without underscores) is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PComplex parse(byte[] text) {
        ComplexParsing parsing = new ComplexParsing(text);
        return parsing.parse() ? new PComplex(parsing.real, parsing.imag) : null;
    }

    private boolean parse() {
        trim();
        if (at < end && text[at] == '(') {
            if (text[end - 1] != ')') {
                return false;
            }
            at++;
            end--;
            trim();
        }
        return number() && at == end;
    }

    private void trim() {
        while (at < end && IntParsing.isSpace(text[at])) {
            at++;
        }
        while (at < end && IntParsing.isSpace(text[end - 1])) {
            end--;
        }
    }

    private boolean number() {
        int length = FloatParsing.length(text, at, end);
        if (length == 0) {
            imag = unit();
            return acceptJ();
        }
        double first = FloatParsing.value(text, at, at + length);
        at += length;
        if (acceptJ()) {
            imag = first;
            return true;
        }
        real = first;
        if (at == end) {
            return true;
        }
        if (text[at] != '+' && text[at] != '-') {
            return false;
        }
        length = FloatParsing.length(text, at, end);
        if (length == 0) {
            imag = unit();
        } else {
            imag = FloatParsing.value(text, at, at + length);
            at += length;
        }
        return acceptJ();
    }

    /** A sign alone, which stands before a lone j. */
    private double unit() {
        if (at < end && (text[at] == '+' || text[at] == '-')) {
            return text[at++] == '-' ? -1.0 : 1.0;
        }
        return 1.0;
    }

    private boolean acceptJ() {
        if (at < end && (text[at] | 0x20) == 'j') {
            at++;
            return true;
        }
        return false;
    }
}
