// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.number.PComplex;
import org.cinder.operation.number.ComplexValue;

/** Inverse hyperbolic and circular functions. */
@Builtins(module = "cmath")
public final class InverseFunctions {
    private static final double ROOT_OF_LARGE = Math.sqrt(Results.LARGE);
    private static final double ROOT_OF_SMALL = Math.sqrt(Double.MIN_NORMAL);

    private InverseFunctions() {}

    @Builtin(value = "asinh(z, /)", doc = "Return the inverse hyperbolic sine of z.")
    static Object asinh(Object z) {
        return asinh(ComplexValue.of(z));
    }

    @Builtin(value = "asin(z, /)", doc = "Return the arc sine of z.")
    static Object asin(Object z) {
        return Results.turnedBack(asinh(Results.turned(ComplexValue.of(z))));
    }

    private static PComplex asinh(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (Results.isInfinite(z)) {
            return new PComplex(Math.copySign(Double.POSITIVE_INFINITY, x), Math.atan2(y, Math.abs(x)));
        }
        if (!Results.isFinite(z)) {
            return y == 0 ? z : Results.nan();
        }
        if (Results.isLarge(z)) {
            return new PComplex(Math.copySign(Results.logOfTwice(z), x), Math.atan2(y, Math.abs(x)));
        }
        PComplex a = PowerFunctions.sqrt(new PComplex(1 + y, -x));
        PComplex b = PowerFunctions.sqrt(new PComplex(1 - y, x));
        return new PComplex(Results.asinh(a.real() * b.imag() - b.real() * a.imag()),
                Math.atan2(y, a.real() * b.real() - a.imag() * b.imag()));
    }

    @Builtin(value = "acos(z, /)", doc = "Return the arc cosine of z.")
    static Object acos(Object value) {
        PComplex z = ComplexValue.of(value);
        double x = z.real();
        double y = z.imag();
        if (Results.isInfinite(z)) {
            double size = Double.isNaN(y) ? Double.POSITIVE_INFINITY
                    : Math.copySign(Double.POSITIVE_INFINITY, -y);
            return new PComplex(Math.atan2(Math.abs(y), x), size);
        }
        if (!Results.isFinite(z)) {
            return x == 0 ? new PComplex(Math.PI / 2, y) : Results.nan();
        }
        if (Results.isLarge(z)) {
            return new PComplex(Math.atan2(Math.abs(y), x), Math.copySign(Results.logOfTwice(z), -y));
        }
        PComplex a = PowerFunctions.sqrt(new PComplex(1 - x, -y));
        PComplex b = PowerFunctions.sqrt(new PComplex(1 + x, y));
        return new PComplex(2 * Math.atan2(a.real(), b.real()),
                Results.asinh(b.real() * a.imag() - b.imag() * a.real()));
    }

    @Builtin(value = "acosh(z, /)", doc = "Return the inverse hyperbolic cosine of z.")
    static Object acosh(Object value) {
        PComplex z = ComplexValue.of(value);
        double x = z.real();
        double y = z.imag();
        if (Results.isInfinite(z)) {
            return new PComplex(Double.POSITIVE_INFINITY, Math.atan2(y, x));
        }
        if (!Results.isFinite(z)) {
            return Results.nan();
        }
        if (Results.isLarge(z)) {
            return new PComplex(Results.logOfTwice(z), Math.atan2(y, x));
        }
        PComplex a = PowerFunctions.sqrt(new PComplex(x - 1, y));
        PComplex b = PowerFunctions.sqrt(new PComplex(x + 1, y));
        return new PComplex(Results.asinh(a.real() * b.real() + a.imag() * b.imag()),
                2 * Math.atan2(a.imag(), b.real()));
    }

    @Builtin(value = "atanh(z, /)", doc = "Return the inverse hyperbolic tangent of z.")
    static Object atanh(Object z) {
        return atanh(ComplexValue.of(z));
    }

    @Builtin(value = "atan(z, /)", doc = "Return the arc tangent of z.")
    static Object atan(Object z) {
        return Results.turnedBack(atanh(Results.turned(ComplexValue.of(z))));
    }

    private static PComplex atanh(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (Results.isInfinite(z)) {
            return Double.isNaN(y) ? new PComplex(Math.copySign(0, x), y)
                    : new PComplex(Math.copySign(0, x), Math.copySign(Math.PI / 2, y));
        }
        if (!Results.isFinite(z)) {
            return x == 0 ? z : Results.nan();
        }
        if (Math.copySign(1, x) < 0) {
            PComplex opposite = atanh(new PComplex(-x, -y));
            return new PComplex(-opposite.real(), -opposite.imag());
        }
        double ay = Math.abs(y);
        if (x > ROOT_OF_LARGE || ay > ROOT_OF_LARGE) {
            double size = Math.hypot(x / 2, y / 2);
            return new PComplex(x / 4 / size / size, -Math.copySign(Math.PI / 2, -y));
        }
        if (x == 1 && ay < ROOT_OF_SMALL) {
            if (ay == 0) {
                throw Results.domain();
            }
            return new PComplex(-Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2))),
                    Math.copySign(Math.atan2(2, -ay) / 2, y));
        }
        double rest = 1 - x;
        return new PComplex(Math.log1p(4 * x / (rest * rest + ay * ay)) / 4,
                -Math.atan2(-2 * y, rest * (1 + x) - ay * ay) / 2);
    }
}
