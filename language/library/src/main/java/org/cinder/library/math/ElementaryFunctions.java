// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Roots, powers, trigonometric and hyperbolic functions. */
@Builtins(module = "math")
public final class ElementaryFunctions {
    private static final double LARGE = 1L << 28;
    private static final double SMALL = 1.0 / (1L << 28);
    private static final double LN_2 = 0.6931471805599453;

    private ElementaryFunctions() {}

    @Builtin(value = "sqrt(x, /)", doc = "Return the square root of x.", inline = true)
    static double sqrt(double x) {
        if (x < 0) {
            throw MathErrors.domain();
        }
        return Math.sqrt(x);
    }

    @Builtin(value = "cbrt(x, /)", doc = "Return the cube root of x.")
    static double cbrt(double x) {
        return Math.cbrt(x);
    }

    @Builtin(value = "exp(x, /)", doc = "Return e raised to the power of x.", inline = true)
    static double exp(double x) {
        return MathErrors.check(Math.exp(x), x, true);
    }

    @Builtin(value = "exp2(x, /)", doc = "Return 2 raised to the power of x.")
    static double exp2(double x) {
        return MathErrors.check(Math.pow(2, x), x, true);
    }

    @Builtin(value = "expm1(x, /)", doc = "Return exp(x)-1.\n\nIt avoids the loss of precision of that for small x.")
    static double expm1(double x) {
        return MathErrors.check(StrictMath.expm1(x), x, true);
    }

    @Builtin(value = "sin(x, /)", doc = "Return the sine of x (measured in radians).", inline = true)
    static double sin(double x) {
        return MathErrors.check(Math.sin(x), x, false);
    }

    @Builtin(value = "cos(x, /)", doc = "Return the cosine of x (measured in radians).", inline = true)
    static double cos(double x) {
        return MathErrors.check(Math.cos(x), x, false);
    }

    @Builtin(value = "tan(x, /)", doc = "Return the tangent of x (measured in radians).")
    static double tan(double x) {
        return MathErrors.check(Math.tan(x), x, false);
    }

    @Builtin(value = "asin(x, /)", doc = "Return the arc sine (measured in radians) of x.")
    static double asin(double x) {
        return MathErrors.check(StrictMath.asin(x), x, false);
    }

    @Builtin(value = "acos(x, /)", doc = "Return the arc cosine (measured in radians) of x.")
    static double acos(double x) {
        return MathErrors.check(StrictMath.acos(x), x, false);
    }

    @Builtin(value = "atan(x, /)", doc = "Return the arc tangent (measured in radians) of x.")
    static double atan(double x) {
        return StrictMath.atan(x);
    }

    @Builtin(value = "atan2(y, x, /)",
            doc = "Return the arc tangent (measured in radians) of y/x.\n\nUnlike atan(y/x), the signs of both are "
                    + "considered.")
    static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    @Builtin(value = "sinh(x, /)", doc = "Return the hyperbolic sine of x.")
    static double sinh(double x) {
        double a = Math.abs(x);
        double result = a < 22 ? StrictMath.sinh(a) : halfOfExp(a);
        return MathErrors.check(Math.copySign(result, x), x, true);
    }

    @Builtin(value = "cosh(x, /)", doc = "Return the hyperbolic cosine of x.")
    static double cosh(double x) {
        double a = Math.abs(x);
        if (a < 22) {
            double t = Math.exp(a);
            return a < 0.3 ? StrictMath.cosh(x) : 0.5 * t + 0.5 / t;
        }
        return MathErrors.check(halfOfExp(a), x, true);
    }

    /** exp(x) / 2, also where exp(x) itself is too big. */
    private static double halfOfExp(double x) {
        if (x < 709) {
            return 0.5 * Math.exp(x);
        }
        double root = Math.exp(0.5 * x);
        return 0.5 * root * root;
    }

    @Builtin(value = "tanh(x, /)", doc = "Return the hyperbolic tangent of x.")
    static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    @Builtin(value = "asinh(x, /)", doc = "Return the inverse hyperbolic sine of x.")
    static double asinh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x) || a < SMALL) {
            return x;
        }
        double result;
        if (a > LARGE) {
            result = Math.log(a) + LN_2;
        } else if (a > 2) {
            result = Math.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
        } else {
            double square = x * x;
            result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    @Builtin(value = "acosh(x, /)", doc = "Return the inverse hyperbolic cosine of x.")
    static double acosh(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x < 1) {
            throw MathErrors.domain();
        }
        if (x >= LARGE) {
            return Math.log(x) + LN_2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    @Builtin(value = "atanh(x, /)", doc = "Return the inverse hyperbolic tangent of x.")
    static double atanh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (a >= 1) {
            throw MathErrors.domain();
        }
        if (a < SMALL) {
            return x;
        }
        double result;
        if (a < 0.5) {
            double t = a + a;
            result = 0.5 * StrictMath.log1p(t + t * a / (1 - a));
        } else {
            result = 0.5 * StrictMath.log1p((a + a) / (1 - a));
        }
        return Math.copySign(result, x);
    }

    @Builtin(value = "pow(x, y, /)", doc = "Return x**y (x to the power of y).")
    static double pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (Math.abs(x) == 1 && Double.isInfinite(y)) {
            return 1;
        }
        if (x == 0 && y < 0 && !Double.isInfinite(y)) {
            throw MathErrors.domain();
        }
        double result = Math.pow(x, y);
        boolean finite = !Double.isNaN(x) && !Double.isInfinite(x) && !Double.isNaN(y) && !Double.isInfinite(y);
        if (finite && Double.isNaN(result)) {
            throw MathErrors.domain();
        }
        if (finite && Double.isInfinite(result)) {
            throw MathErrors.range();
        }
        return result;
    }

    @Builtin(value = "degrees(x, /)", doc = "Convert angle x from radians to degrees.")
    static double degrees(double x) {
        return x * (180 / Math.PI);
    }

    @Builtin(value = "radians(x, /)", doc = "Convert angle x from degrees to radians.")
    static double radians(double x) {
        return x * (Math.PI / 180);
    }
}
