// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** Functions on the representation of floats. */
@Builtins(module = "math")
public final class FloatPartsFunctions {
    private FloatPartsFunctions() {}

    @Builtin(value = "copysign(x, y, /)",
            doc = "Return a float with the magnitude (absolute value) of x but the sign of y.")
    static double copysign(double x, double y) {
        return Math.copySign(x, Double.isNaN(y) ? Double.doubleToRawLongBits(y) < 0 ? -1.0 : 1.0 : y);
    }

    @Builtin(value = "frexp(x, /)",
            doc = "Return the mantissa and exponent of x, as pair (m, e).\n\nx is m * 2**e with 0.5 <= abs(m) < 1, or "
                    + "both are 0.")
    static Object frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return PTuple.of(x, 0L);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            double scaled = x * 0x1p54;
            exponent = Math.getExponent(scaled) - 54;
            return PTuple.of(Math.scalb(scaled, -(exponent + 54 + 1)), (long) exponent + 1);
        }
        return PTuple.of(Math.scalb(x, -(exponent + 1)), (long) exponent + 1);
    }

    @Builtin(value = "ldexp(x, i, /)", doc = "Return x * (2**i).\n\nThis is essentially the inverse of frexp().")
    static double ldexp(double x, Object exponent) {
        if (!AnyInt.is(exponent)) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        BigInteger number = Index.toBigInteger(exponent);
        int limit = 5000;
        int power = number.bitLength() > 30 ? number.signum() * limit
                : Math.max(-limit, Math.min(limit, number.intValue()));
        double result = scale(x, power);
        if (Double.isInfinite(result)) {
            throw MathErrors.range();
        }
        return result;
    }

    /** Rounds once only, also when the result is subnormal. */
    private static double scale(double x, int power) {
        int exponent = Math.getExponent(x);
        double mantissa = x;
        if (exponent < Double.MIN_EXPONENT) {
            mantissa = x * 0x1p54;
            exponent = Math.getExponent(mantissa) - 54;
            mantissa = Math.scalb(mantissa, -(exponent + 54));
        } else {
            mantissa = Math.scalb(x, -exponent);
        }
        long target = (long) exponent + power;
        if (target > Double.MAX_EXPONENT) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        if (target >= Double.MIN_EXPONENT) {
            return Math.scalb(mantissa, (int) target);
        }
        if (target < -1080) {
            return Math.copySign(0.0, x);
        }
        return Math.scalb(mantissa, (int) target);
    }

    @Builtin(value = "nextafter(x, y, /, *, steps=None)",
            doc = "Return the floating-point value the given number of steps after x towards y.\n\nBy default it is "
                    + "one step.")
    static double nextafter(double x, double y, Object steps) {
        if (steps == PNone.NONE) {
            return Double.isNaN(x) ? x : Double.isNaN(y) ? y : x == y ? y : Math.nextAfter(x, y);
        }
        BigInteger count = Index.toBigInteger(steps);
        if (count.signum() < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        }
        if (count.signum() == 0) {
            return x;
        }
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isNaN(y)) {
            return y;
        }
        BigInteger from = BigInteger.valueOf(position(x));
        BigInteger to = BigInteger.valueOf(position(y));
        BigInteger distance = to.subtract(from);
        if (distance.abs().compareTo(count) <= 0) {
            return y;
        }
        return atPosition(from.add(distance.signum() < 0 ? count.negate() : count).longValue());
    }

    /** The place of a float in the order of all floats; 0 for zero. */
    private static long position(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }

    private static double atPosition(long position) {
        return position < 0 ? Double.longBitsToDouble(-position | Long.MIN_VALUE) : Double.longBitsToDouble(position);
    }

    @Builtin(value = "ulp(x, /)", doc = "Return the value of the least significant bit of the float x.")
    static double ulp(double x) {
        double a = Math.abs(x);
        if (a == Double.MAX_VALUE) {
            return a - Math.nextDown(a);
        }
        return Math.ulp(x);
    }
}
