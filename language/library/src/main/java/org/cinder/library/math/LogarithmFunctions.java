// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.operation.number.FloatValue;

/** Logarithms, of ints of any size too. */
@Builtins(module = "math")
public final class LogarithmFunctions {
    private static final int HEAD_BITS = 1000;
    private static final double LN_2 = 0.6931471805599453;
    private static final double INVERSE_LN_2 = 1.4426950408889634;
    private static final double INVERSE_LN_2_LOW = 2.0355273740931033e-17;

    private LogarithmFunctions() {}

    /** An int too big for a float as a float in 0.5..1 and the exponent of a power of two. */
    private static double[] split(BigInteger number) {
        if (number.signum() <= 0) {
            throw MathErrors.domain();
        }
        int shift = number.bitLength() - HEAD_BITS;
        double head = Math.scalb(number.shiftRight(shift).doubleValue(), -HEAD_BITS);
        return new double[] {head, number.bitLength()};
    }

    private static boolean isBig(Object x) {
        return x instanceof PInt number && number.value().bitLength() > Double.MAX_EXPONENT;
    }

    private static double naturalLog(Object x) {
        if (isBig(x)) {
            double[] parts = split(((PInt) x).value());
            return Math.log(parts[0]) + LN_2 * parts[1];
        }
        return log(FloatValue.of(x));
    }

    private static double log(double x) {
        if (x > 0) {
            return Math.log(x);
        }
        if (Double.isNaN(x)) {
            return x;
        }
        throw MathErrors.domain();
    }

    @Builtin(value = "log(x, base=<unrepresentable>, /)", hideSignature = true,
            doc = "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
                    + "If the base is not specified, returns the natural logarithm (base e) of x.")
    static double log(Object x, Object base) {
        double numerator = naturalLog(x);
        if (base == null) {
            return numerator;
        }
        double denominator = naturalLog(base);
        if (denominator == 0) {
            throw Errors.zeroDivisionError("float division by zero");
        }
        return numerator / denominator;
    }

    @Builtin(value = "log2(x, /)", doc = "Return the base 2 logarithm of x.")
    static double log2(Object x) {
        if (isBig(x)) {
            double[] parts = split(((PInt) x).value());
            return log2(parts[0]) + parts[1];
        }
        return log2(FloatValue.of(x));
    }

    private static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return log(x);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return log2(x * 0x1p54) - 54;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa == 1) {
            return exponent;
        }
        if (mantissa > 1.4142135623730951) {
            // keeps the exponent and the logarithm of the mantissa from cancelling near one
            mantissa /= 2;
            exponent++;
        }
        double natural = Math.log(mantissa);
        double high = natural * INVERSE_LN_2;
        double low = Math.fma(natural, INVERSE_LN_2, -high) + natural * INVERSE_LN_2_LOW;
        return exponent + high + low;
    }

    @Builtin(value = "log10(x, /)", doc = "Return the base 10 logarithm of x.")
    static double log10(Object x) {
        if (isBig(x)) {
            double[] parts = split(((PInt) x).value());
            return StrictMath.log10(parts[0]) + StrictMath.log10(2) * parts[1];
        }
        double value = FloatValue.of(x);
        if (value > 0) {
            return StrictMath.log10(value);
        }
        return log(value);
    }

    @Builtin(value = "log1p(x, /)",
            doc = "Return the natural logarithm of 1+x (base e).\n\nThe result is accurate for x near zero.")
    static double log1p(double x) {
        if (x <= -1) {
            throw MathErrors.domain();
        }
        return StrictMath.log1p(x);
    }
}
