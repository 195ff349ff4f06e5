// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.Operator;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PComplex;

/** The binary operators on two complex numbers, or a complex number and a real one. */
public final class ComplexArithmetic {
    /** Integral exponents up to this magnitude multiply, larger ones go through polar form. */
    private static final double MAX_MULTIPLIED = 100;

    private ComplexArithmetic() {}

    /** Whether a complex operator accepts {@code value}: a complex, a float or an int of any kind. */
    public static boolean accepts(Object value) {
        return value instanceof PComplex || FloatArithmetic.accepts(value);
    }

    /** The complex number of an accepted operand. */
    public static PComplex operand(Object value) {
        return value instanceof PComplex complex ? complex : new PComplex(FloatArithmetic.operand(value), 0.0);
    }

    /** {@code a op b}; null for the operators that complex numbers do not have. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(Operator operator, PComplex a, PComplex b) {
        return switch (operator) {
            case ADD -> new PComplex(a.real() + b.real(), a.imag() + b.imag());
            case SUB -> new PComplex(a.real() - b.real(), a.imag() - b.imag());
            case MULT -> multiply(a, b);
            case DIV -> divide(a, b);
            case POW -> pow(a.real(), a.imag(), b.real(), b.imag());
            default -> null;
        };
    }

    private static PComplex multiply(PComplex a, PComplex b) {
        return new PComplex(a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
    }

    /**
     * Smith's method: scales by the larger part of the divisor, so that no intermediate result overflows needlessly.
     */
    private static PComplex divide(PComplex a, PComplex b) {
        double large = Math.abs(b.real());
        double small = Math.abs(b.imag());
        if (large >= small) {
            if (large == 0) {
                throw Errors.zeroDivisionError("complex division by zero");
            }
            double ratio = b.imag() / b.real();
            double divisor = b.real() + b.imag() * ratio;
            return new PComplex((a.real() + a.imag() * ratio) / divisor, (a.imag() - a.real() * ratio) / divisor);
        }
        if (small >= large) {
            double ratio = b.real() / b.imag();
            double divisor = b.real() * ratio + b.imag();
            return new PComplex((a.real() * ratio + a.imag()) / divisor, (a.imag() * ratio - a.real()) / divisor);
        }
        return new PComplex(Double.NaN, Double.NaN);
    }

    /** {@code (aReal + aImag j) ** (bReal + bImag j)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PComplex pow(double aReal, double aImag, double bReal, double bImag) {
        boolean integral = bImag == 0 && bReal == Math.floor(bReal) && Math.abs(bReal) <= MAX_MULTIPLIED;
        PComplex base = new PComplex(aReal, aImag);
        PComplex result = integral ? integralPower(base, (int) bReal) : polarPower(base, bReal, bImag);
        boolean finite = isFinite(aReal) && isFinite(aImag) && isFinite(bReal) && isFinite(bImag);
        if (finite && (Double.isInfinite(result.real()) || Double.isInfinite(result.imag()))) {
            throw Errors.overflowError("complex exponentiation");
        }
        return result;
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static PComplex integralPower(PComplex base, int exponent) {
        if (exponent <= 0) {
            if (exponent == 0) {
                return new PComplex(1.0, 0.0);
            }
            if (base.real() == 0 && base.imag() == 0) {
                throw zeroToNegative();
            }
            return divide(new PComplex(1.0, 0.0), integralPower(base, -exponent));
        }
        PComplex result = new PComplex(1.0, 0.0);
        PComplex square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }

    private static PComplex polarPower(PComplex base, double real, double imag) {
        if (real == 0 && imag == 0) {
            return new PComplex(1.0, 0.0);
        }
        if (base.real() == 0 && base.imag() == 0) {
            if (imag != 0 || real < 0) {
                throw zeroToNegative();
            }
            return new PComplex(0.0, 0.0);
        }
        double modulus = Math.hypot(base.real(), base.imag());
        double angle = Math.atan2(base.imag(), base.real());
        double length = DoubleMath.pow(modulus, real);
        double phase = angle * real;
        if (imag != 0) {
            length /= Math.exp(angle * imag);
            phase += imag * Math.log(modulus);
        }
        if (Double.isInfinite(phase)) {
            throw zeroToNegative();
        }
        return new PComplex(length * Math.cos(phase), length * Math.sin(phase));
    }

    private static RuntimeException zeroToNegative() {
        return Errors.zeroDivisionError("0.0 to a negative or complex power");
    }

    /** {@code abs(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double absolute(PComplex value) {
        double result = Math.hypot(value.real(), value.imag());
        if (Double.isInfinite(result) && isFinite(value.real()) && isFinite(value.imag())) {
            throw Errors.overflowError("absolute value too large");
        }
        return result;
    }
}
