// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.IntValue;

/** Rounding to ints, remainders and comparison with a tolerance. */
@Builtins(module = "math")
public final class RoundingFunctions {
    private static final double EXACT = 1L << 62;
    private static final TruffleString T_CEIL = Text.of("__ceil__");
    private static final TruffleString T_FLOOR = Text.of("__floor__");
    private static final TruffleString T_TRUNC = Text.of("__trunc__");

    private RoundingFunctions() {}

    @Builtin(value = "floor(x, /)", doc = "Return the floor of x as an Integral.\n\nThis is the largest integer <= x.",
            inline = true)
    static Object floor(Object x) {
        if (x instanceof Double number && Math.abs(number) < EXACT) {
            return (long) Math.floor(number);
        }
        return floorOfAny(x);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object floorOfAny(Object x) {
        if (!(x instanceof Double)) {
            Object method = PythonClass.of(x).lookup(T_FLOOR);
            if (method != null) {
                return Calls.special(x, SpecialMethod.FLOOR);
            }
        }
        return IntValue.truncate(Math.floor(FloatValue.of(x)));
    }

    @Builtin(value = "ceil(x, /)",
            doc = "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.", inline = true)
    static Object ceil(Object x) {
        if (x instanceof Double number && Math.abs(number) < EXACT) {
            return (long) Math.ceil(number);
        }
        return ceilOfAny(x);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object ceilOfAny(Object x) {
        if (!(x instanceof Double)) {
            Object method = PythonClass.of(x).lookup(T_CEIL);
            if (method != null) {
                return Calls.special(x, SpecialMethod.CEIL);
            }
        }
        return IntValue.truncate(Math.ceil(FloatValue.of(x)));
    }

    @Builtin(value = "trunc(x, /)",
            doc = "Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method.")
    static Object trunc(Object x) {
        if (x instanceof Double number) {
            return IntValue.truncate(number);
        }
        if (PythonClass.of(x).lookup(T_TRUNC) == null) {
            throw Errors.typeError("type %s doesn't define __trunc__ method", PythonClass.of(x));
        }
        return Calls.special(x, SpecialMethod.TRUNC);
    }

    @Builtin(value = "fabs(x, /)", doc = "Return the absolute value of the float x.")
    static double fabs(double x) {
        return Math.abs(x);
    }

    @Builtin(value = "fmod(x, y, /)", doc = "Return fmod(x, y), according to platform C.\n\nx % y may differ.")
    static double fmod(double x, double y) {
        if (Double.isInfinite(y) && !Double.isInfinite(x) && !Double.isNaN(x)) {
            return x;
        }
        double result = x % y;
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathErrors.domain();
        }
        return result;
    }

    @Builtin(value = "remainder(x, y, /)",
            doc = "Difference between x and the closest integer multiple of y.\n\nTies go to the even multiple.")
    static double remainder(double x, double y) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isNaN(y)) {
            return y;
        }
        if (Double.isInfinite(x) || y == 0) {
            throw MathErrors.domain();
        }
        return Math.IEEEremainder(x, y);
    }

    @Builtin(value = "modf(x, /)",
            doc = "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats.")
    static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return PTuple.of(Math.copySign(0.0, x), x);
        }
        if (Double.isNaN(x)) {
            return PTuple.of(x, x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return PTuple.of(Math.copySign(x - whole, x), whole);
    }

    @Builtin(value = "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Determine whether two floating-point numbers are close in value.\n\n"
                    + "They are when their difference is at most rel_tol times the greater one, or at most abs_tol.")
    static boolean isclose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
    }

    @Builtin(value = "isfinite(x, /)", doc = "Return True if x is neither an infinity nor a NaN, and False otherwise.")
    static boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    @Builtin(value = "isinf(x, /)", doc = "Return True if x is a positive or negative infinity, and False otherwise.")
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    @Builtin(value = "isnan(x, /)", doc = "Return True if x is a NaN (not a number), and False otherwise.")
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }
}
