// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.number.PComplex;

/** Results that several functions share, and their errors. */
final class Results {
    /** Beyond this, squares overflow. */
    static final double LARGE = Double.MAX_VALUE / 4;
    static final double LN_2 = 0.6931471805599453;

    private Results() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException domain() {
        return Errors.valueError("math domain error");
    }

    /** The number, unless it is infinite though what it was made from is not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PComplex finite(double real, double imag) {
        if (Double.isInfinite(real) || Double.isInfinite(imag)) {
            throw Errors.overflowError("math range error");
        }
        return new PComplex(real, imag);
    }

    static boolean isFinite(PComplex z) {
        return Double.isFinite(z.real()) && Double.isFinite(z.imag());
    }

    static boolean isInfinite(PComplex z) {
        return Double.isInfinite(z.real()) || Double.isInfinite(z.imag());
    }

    static boolean isLarge(PComplex z) {
        return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
    }

    static PComplex nan() {
        return new PComplex(Double.NaN, Double.NaN);
    }

    /** The inverse hyperbolic sine of a real number. */
    static double asinh(double x) {
        double size = Math.abs(x);
        if (size > 1 << 28) {
            return Math.copySign(Math.log(size) + LN_2, x);
        }
        double square = size * size;
        return Math.copySign(Math.log1p(size + square / (1 + Math.sqrt(1 + square))), x);
    }

    /** log |2 z| for numbers whose absolute value would overflow. */
    static double logOfTwice(PComplex z) {
        return Math.log(Math.hypot(z.real() / 2, z.imag() / 2)) + 2 * LN_2;
    }

    /** {@code i * z}. */
    static PComplex turned(PComplex z) {
        return new PComplex(-z.imag(), z.real());
    }

    /** {@code -i * z}. */
    static PComplex turnedBack(PComplex z) {
        return new PComplex(z.imag(), -z.real());
    }
}
