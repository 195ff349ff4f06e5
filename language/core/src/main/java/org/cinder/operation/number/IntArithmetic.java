// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.ast.Operator;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;

/**
 * The binary operators on two ints of any kind (64-bit, big, bool, instances of subclasses); results are exact ints.
 */
public final class IntArithmetic {
    private IntArithmetic() {}

    /** {@code a op b}; null for matrix multiplication, which ints do not have. */
    public static Object apply(Operator operator, Object a, Object b) {
        if (a instanceof Boolean left && b instanceof Boolean right) {
            switch (operator) {
                case BIT_AND:
                    return left & right;
                case BIT_OR:
                    return left | right;
                case BIT_XOR:
                    return left ^ right;
                default:
                    break;
            }
        }
        if (AnyInt.fitsLong(a) && AnyInt.fitsLong(b)) {
            return apply(operator, AnyInt.toLong(a), AnyInt.toLong(b));
        }
        return applyBig(operator, AnyInt.toBig(a), AnyInt.toBig(b));
    }

    /** {@code a op b} for 64-bit operands; null for matrix multiplication. */
    public static Object apply(Operator operator, long a, long b) {
        return switch (operator) {
            case ADD -> add(a, b);
            case SUB -> subtract(a, b);
            case MULT -> multiply(a, b);
            case DIV -> trueDiv(a, b);
            case FLOOR_DIV -> floorDiv(a, b);
            case MOD -> mod(a, b);
            case POW -> pow(a, b);
            case BIT_AND -> a & b;
            case BIT_OR -> a | b;
            case BIT_XOR -> a ^ b;
            case L_SHIFT -> shiftLeft(a, b);
            case R_SHIFT -> shiftRight(a, b);
            case MAT_MULT -> null;
        };
    }

    /** {@code a + b}. */
    public static Object add(long a, long b) {
        long result = a + b;
        if (((a ^ result) & (b ^ result)) < 0) {
            return applyBig(Operator.ADD, a, b);
        }
        return result;
    }

    /** {@code a - b}. */
    public static Object subtract(long a, long b) {
        long result = a - b;
        if (((a ^ b) & (a ^ result)) < 0) {
            return applyBig(Operator.SUB, a, b);
        }
        return result;
    }

    /** {@code a * b}. */
    public static Object multiply(long a, long b) {
        long result = a * b;
        if (Math.multiplyHigh(a, b) != result >> 63) {
            return applyBig(Operator.MULT, a, b);
        }
        return result;
    }

    /** {@code a / b}. */
    public static double trueDiv(long a, long b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return LongMath.trueDiv(a, b);
    }

    /** {@code a // b}. */
    public static Object floorDiv(long a, long b) {
        if (b == 0) {
            throw floorDivisionByZero();
        }
        return b == -1 ? subtract(0, a) : (Object) LongMath.floorDiv(a, b);
    }

    /** {@code a % b}. */
    public static long mod(long a, long b) {
        if (b == 0) {
            throw moduloByZero();
        }
        return LongMath.floorMod(a, b);
    }

    /** {@code a ** b}: a float when {@code b} is negative. */
    public static Object pow(long a, long b) {
        if (b < 0) {
            return FloatArithmetic.pow(a, b);
        }
        try {
            return LongMath.pow(a, b);
        } catch (ArithmeticException e) {
            return applyBig(Operator.POW, a, b);
        }
    }

    /** {@code a << count}. */
    public static Object shiftLeft(long a, long count) {
        if (count >= 0 && (count < 64 || a == 0)) {
            long result = a == 0 ? 0 : a << count;
            if (result >> count == a) {
                return result;
            }
        }
        return applyBig(Operator.L_SHIFT, a, count);
    }

    /** {@code a >> count}. */
    public static long shiftRight(long a, long count) {
        if (count < 0) {
            throw Errors.valueError("negative shift count");
        }
        return LongMath.shiftRight(a, count);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object applyBig(Operator operator, long a, long b) {
        return applyBig(operator, BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /** {@code a op b} for operands of any size; null for matrix multiplication. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object applyBig(Operator operator, BigInteger a, BigInteger b) {
        if (operator == Operator.DIV) {
            if (b.signum() == 0) {
                throw divisionByZero();
            }
            return BigMath.trueDiv(a, b);
        }
        if (operator == Operator.POW && b.signum() < 0) {
            return FloatArithmetic.pow(BigMath.toDouble(a), BigMath.toDouble(b));
        }
        if (operator == Operator.MAT_MULT) {
            return null;
        }
        return PInt.of(bigResult(operator, a, b));
    }

    private static BigInteger bigResult(Operator operator, BigInteger a, BigInteger b) {
        try {
            return switch (operator) {
                case ADD -> a.add(b);
                case SUB -> a.subtract(b);
                case MULT -> a.multiply(b);
                case FLOOR_DIV -> BigMath.floorDiv(a, nonZero(b, operator));
                case MOD -> BigMath.floorMod(a, nonZero(b, operator));
                case POW -> BigMath.pow(a, b);
                case BIT_AND -> a.and(b);
                case BIT_OR -> a.or(b);
                case BIT_XOR -> a.xor(b);
                case L_SHIFT -> BigMath.shiftLeft(a, b);
                case R_SHIFT -> BigMath.shiftRight(a, b);
                case DIV, MAT_MULT -> throw new IllegalArgumentException(operator.symbol());
            };
        } catch (ArithmeticException e) {
            // the only one left: the result does not fit Java's big integers (2**31 bits)
            throw Errors.memoryError();
        }
    }

    private static BigInteger nonZero(BigInteger divisor, Operator operator) {
        if (divisor.signum() == 0) {
            throw operator == Operator.MOD ? moduloByZero() : floorDivisionByZero();
        }
        return divisor;
    }

    /** The error of {@code 1 / 0}. */
    public static PException divisionByZero() {
        return Errors.zeroDivisionError("division by zero");
    }

    /** The error of {@code 1 // 0}. */
    public static PException floorDivisionByZero() {
        return Errors.zeroDivisionError("integer division or modulo by zero");
    }

    /** The error of {@code 1 % 0}. */
    public static PException moduloByZero() {
        return Errors.zeroDivisionError("integer modulo by zero");
    }
}
