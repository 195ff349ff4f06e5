// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** The error function and the gamma function. */
@Builtins(module = "math")
public final class SpecialFunctions {
    private SpecialFunctions() {}

    @Builtin(value = "erf(x, /)", doc = "Error function at x.")
    static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    @Builtin(value = "erfc(x, /)", doc = "Complementary error function at x.")
    static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    @Builtin(value = "gamma(x, /)", doc = "Gamma function at x.")
    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x == 0 || x < 0 && x == Math.floor(x)) {
            throw MathErrors.domain();
        }
        double result = GammaFunction.gamma(x);
        if (Double.isInfinite(result)) {
            throw MathErrors.range();
        }
        return result;
    }

    @Builtin(value = "lgamma(x, /)", doc = "Natural logarithm of absolute value of Gamma function at x.")
    static double lgamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2) {
            if (x <= 0) {
                throw MathErrors.domain();
            }
            return 0;
        }
        double result = GammaFunction.logGamma(x);
        if (Double.isInfinite(result)) {
            throw MathErrors.range();
        }
        return result;
    }
}
