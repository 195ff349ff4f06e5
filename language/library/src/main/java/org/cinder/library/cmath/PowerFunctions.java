// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.number.PComplex;
import org.cinder.operation.number.ComplexArithmetic;
import org.cinder.operation.number.ComplexValue;

/** Roots, exponentials and logarithms. */
@Builtins(module = "cmath")
public final class PowerFunctions {
    private static final double LOG_MAX = 708;
    private static final double NEAR_ONE_LOW = 0.71;
    private static final double NEAR_ONE_HIGH = 1.73;
    private static final double LN_10 = Math.log(10);

    private PowerFunctions() {}

    @Builtin(value = "sqrt(z, /)", doc = "Return the square root of z.")
    static Object sqrt(Object z) {
        return sqrt(ComplexValue.of(z));
    }

    static PComplex sqrt(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (!Results.isFinite(z)) {
            return sqrtOfInfinite(x, y);
        }
        if (x == 0 && y == 0) {
            return new PComplex(0, y);
        }
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            // subnormal numbers lose nothing when they are scaled by a power of two
            double scaled = Math.scalb(ax, 54);
            s = Math.scalb(Math.sqrt(scaled + Math.hypot(scaled, Math.scalb(ay, 54))), -27) / Math.sqrt(2);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + Math.hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return x >= 0 ? new PComplex(s, Math.copySign(d, y)) : new PComplex(d, Math.copySign(s, y));
    }

    private static PComplex sqrtOfInfinite(double x, double y) {
        if (Double.isInfinite(y)) {
            return new PComplex(Double.POSITIVE_INFINITY, y);
        }
        if (Double.isNaN(x)) {
            return Results.nan();
        }
        if (x > 0 && Double.isInfinite(x)) {
            return new PComplex(x, Double.isNaN(y) ? y : Math.copySign(0, y));
        }
        if (Double.isInfinite(x)) {
            return Double.isNaN(y) ? new PComplex(y, Double.POSITIVE_INFINITY)
                    : new PComplex(0, Math.copySign(Double.POSITIVE_INFINITY, y));
        }
        return Results.nan();
    }

    @Builtin(value = "exp(z, /)", doc = "Return the exponential value e**z.")
    static Object exp(Object value) {
        PComplex z = ComplexValue.of(value);
        double x = z.real();
        double y = z.imag();
        if (!Results.isFinite(z)) {
            return expOfInfinite(x, y);
        }
        if (x > LOG_MAX) {
            double part = Math.exp(x - 1);
            return Results.finite(part * Math.cos(y) * Math.E, part * Math.sin(y) * Math.E);
        }
        double size = Math.exp(x);
        return Results.finite(size * Math.cos(y), size * Math.sin(y));
    }

    private static PComplex expOfInfinite(double x, double y) {
        if (Double.isInfinite(y) && !Double.isNaN(x) && x != Double.NEGATIVE_INFINITY) {
            throw Results.domain();
        }
        if (Double.isInfinite(x)) {
            double size = x > 0 ? x : 0;
            if (!Double.isFinite(y)) {
                return x > 0 ? new PComplex(x, Double.NaN) : new PComplex(0, 0);
            }
            return new PComplex(Math.copySign(size, Math.cos(y)), y == 0 ? y : Math.copySign(size, Math.sin(y)));
        }
        return y == 0 ? new PComplex(x, y) : Results.nan();
    }

    @Builtin(value = "log(z, base=<unrepresentable>, /)",
            doc = "log(z[, base]) -> the logarithm of z to the given base.\n\nWithout a base, the natural one.")
    static Object log(Object value, Object base) {
        PComplex result = log(ComplexValue.of(value));
        return base == null ? result
                : ComplexArithmetic.apply(Operator.DIV, result, log(ComplexValue.of(base)));
    }

    @Builtin(value = "log10(z, /)", doc = "Return the base-10 logarithm of z.")
    static Object log10(Object value) {
        PComplex result = log(ComplexValue.of(value));
        return new PComplex(result.real() / LN_10, result.imag() / LN_10);
    }

    static PComplex log(PComplex z) {
        double ax = Math.abs(z.real());
        double ay = Math.abs(z.imag());
        double imag = Math.atan2(z.imag(), z.real());
        if (Results.isInfinite(z)) {
            return new PComplex(Double.POSITIVE_INFINITY, imag);
        }
        if (ax == 0 && ay == 0) {
            throw Results.domain();
        }
        if (Results.isLarge(z)) {
            return new PComplex(Math.log(Math.hypot(ax / 2, ay / 2)) + Results.LN_2, imag);
        }
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            return new PComplex(Math.log(Math.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * Results.LN_2, imag);
        }
        double size = Math.hypot(ax, ay);
        if (size >= NEAR_ONE_LOW && size <= NEAR_ONE_HIGH) {
            double greater = Math.max(ax, ay);
            double smaller = Math.min(ax, ay);
            return new PComplex(Math.log1p((greater - 1) * (greater + 1) + smaller * smaller) / 2, imag);
        }
        return new PComplex(Math.log(size), imag);
    }
}
