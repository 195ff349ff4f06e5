// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.number.PComplex;
import org.cinder.operation.number.ComplexValue;

/** Hyperbolic functions, and the circular ones, which are the same turned by a right angle. */
@Builtins(module = "cmath")
public final class HyperbolicFunctions {
    private static final double LOG_MAX = 708;

    private HyperbolicFunctions() {}

    @Builtin(value = "cosh(z, /)", doc = "Return the hyperbolic cosine of z.")
    static Object cosh(Object z) {
        return cosh(ComplexValue.of(z));
    }

    @Builtin(value = "cos(z, /)", doc = "Return the cosine of z.")
    static Object cos(Object z) {
        return cosh(Results.turned(ComplexValue.of(z)));
    }

    @Builtin(value = "sinh(z, /)", doc = "Return the hyperbolic sine of z.")
    static Object sinh(Object z) {
        return sinh(ComplexValue.of(z));
    }

    @Builtin(value = "sin(z, /)", doc = "Return the sine of z.")
    static Object sin(Object z) {
        return Results.turnedBack(sinh(Results.turned(ComplexValue.of(z))));
    }

    @Builtin(value = "tanh(z, /)", doc = "Return the hyperbolic tangent of z.")
    static Object tanh(Object z) {
        return tanh(ComplexValue.of(z));
    }

    @Builtin(value = "tan(z, /)", doc = "Return the tangent of z.")
    static Object tan(Object z) {
        return Results.turnedBack(tanh(Results.turned(ComplexValue.of(z))));
    }

    private static PComplex cosh(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (!Results.isFinite(z)) {
            return ofInfinite(x, y, Math.abs(x), true);
        }
        if (Math.abs(x) > LOG_MAX) {
            double less = x - Math.copySign(1, x);
            return Results.finite(Math.cos(y) * Math.cosh(less) * Math.E, Math.sin(y) * Math.sinh(less) * Math.E);
        }
        return new PComplex(Math.cos(y) * Math.cosh(x), Math.sin(y) * Math.sinh(x));
    }

    private static PComplex sinh(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (!Results.isFinite(z)) {
            return ofInfinite(x, y, x, false);
        }
        if (Math.abs(x) > LOG_MAX) {
            double less = x - Math.copySign(1, x);
            return Results.finite(Math.cos(y) * Math.sinh(less) * Math.E, Math.sin(y) * Math.cosh(less) * Math.E);
        }
        return new PComplex(Math.cos(y) * Math.sinh(x), Math.sin(y) * Math.cosh(x));
    }

    /** @param size the real part of the result for a real argument */
    private static PComplex ofInfinite(double x, double y, double size, boolean even) {
        if (Double.isInfinite(y) && !Double.isNaN(x)) {
            throw Results.domain();
        }
        if (Double.isInfinite(x) && Double.isFinite(y)) {
            double imag = even ? x : Double.POSITIVE_INFINITY;
            if (y == 0) {
                return new PComplex(size, even ? Math.copySign(1, x) * y : y);
            }
            return new PComplex(Math.cos(y) * size, Math.sin(y) * imag);
        }
        if (Double.isInfinite(x)) {
            return new PComplex(Math.abs(size), Double.NaN);
        }
        if (y == 0) {
            return new PComplex(x, even ? Math.abs(y) : y);
        }
        return x == 0 && Double.isNaN(y) ? even ? new PComplex(y, 0) : new PComplex(Math.abs(x), y) : Results.nan();
    }

    private static PComplex tanh(PComplex z) {
        double x = z.real();
        double y = z.imag();
        if (Double.isInfinite(x)) {
            double zero = Double.isFinite(y) ? 2 * Math.sin(y) * Math.cos(y) : y;
            return new PComplex(Math.copySign(1, x), Math.copySign(0, zero));
        }
        if (Double.isInfinite(y) && !Double.isNaN(x)) {
            throw Results.domain();
        }
        if (!Results.isFinite(z)) {
            return y == 0 ? new PComplex(x, y) : Results.nan();
        }
        if (Math.abs(x) > LOG_MAX) {
            return new PComplex(Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = Math.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Math.cosh(x);
        double both = tx * ty;
        double divisor = 1 + both * both;
        return new PComplex(tx * (1 + ty * ty) / divisor, ty / divisor * cx * cx);
    }
}
