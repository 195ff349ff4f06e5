// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import org.cinder.ast.Operator;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The binary operators on two floats, or a float and an int. */
public final class FloatArithmetic {
    private static final long ERANGE = 34;

    private FloatArithmetic() {}

    /** Whether a float operator accepts {@code value}: a float or an int of any kind. */
    public static boolean accepts(Object value) {
        return AnyFloat.is(value) || AnyInt.is(value);
    }

    /** The float of an accepted operand; OverflowError for ints that are too large. */
    public static double operand(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof PInt big) {
            return BigMath.toDouble(big.value());
        }
        return AnyFloat.is(value) ? AnyFloat.value(value) : AnyInt.toLong(value);
    }

    /** {@code a op b}; null for the operators that floats do not have. */
    public static Object apply(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MULT -> a * b;
            case DIV -> trueDiv(a, b);
            case FLOOR_DIV -> floorDiv(a, b);
            case MOD -> mod(a, b);
            case POW -> pow(a, b);
            case BIT_AND, BIT_OR, BIT_XOR, L_SHIFT, R_SHIFT, MAT_MULT -> null;
        };
    }

    /** {@code a / b}. */
    public static double trueDiv(double a, double b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return a / b;
    }

    /** {@code a // b}. */
    public static double floorDiv(double a, double b) {
        if (b == 0) {
            throw floorDivisionByZero();
        }
        return DoubleMath.floorDiv(a, b);
    }

    /** {@code a % b}. */
    public static double mod(double a, double b) {
        if (b == 0) {
            throw moduloByZero();
        }
        return DoubleMath.mod(a, b);
    }

    /** {@code a ** b}: a complex for a negative base with a fractional exponent. */
    public static Object pow(double a, double b) {
        double result = DoubleMath.pow(a, b);
        if (DoubleMath.isPlainPow(a, b, result)) {
            return result;
        }
        if (a == 0 && b < 0 && b != Double.NEGATIVE_INFINITY) {
            throw Errors.zeroDivisionError("0.0 cannot be raised to a negative power");
        }
        boolean finite = Math.abs(a) <= Double.MAX_VALUE && Math.abs(b) <= Double.MAX_VALUE;
        if (a < 0 && finite && b != Math.rint(b)) {
            return ComplexArithmetic.pow(a, 0.0, b, 0.0);
        }
        if (finite && Double.isInfinite(result)) {
            throw outOfRange();
        }
        return result;
    }

    /** The error of a result that is no finite float: {@code OverflowError(34, 'Numerical result out of range')}. */
    public static PException outOfRange() {
        return Errors.withArgs(ExceptionTypes.OVERFLOW_ERROR, ERANGE, Text.of("Numerical result out of range"));
    }

    /** {@code divmod(a, b)}. */
    public static PTuple divmod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float divmod()");
        }
        return new PTuple(DoubleMath.floorDiv(a, b), DoubleMath.mod(a, b));
    }

    /** The error of {@code pow(1.0, 2, 3)}. */
    public static PException noModulus() {
        return Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }

    /** The error of {@code 1.0 / 0}. */
    public static PException divisionByZero() {
        return Errors.zeroDivisionError("float division by zero");
    }

    /** The error of {@code 1.0 // 0}. */
    public static PException floorDivisionByZero() {
        return Errors.zeroDivisionError("float floor division by zero");
    }

    /** The error of {@code 1.0 % 0}. */
    public static PException moduloByZero() {
        return Errors.zeroDivisionError("float modulo");
    }
}
