// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.cinder.ast.BinOp;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Operator;
import org.cinder.ast.UnaryOp;

/**
 * A literal key of a mapping pattern.
 *
 * @param identity equal for keys that are equal in Python, such as 1, 1.0 and True
 * @param text the key as Python shows it
 */
record PatternKey(Object identity, String text) {
    private record Complex(Object real, Object imaginary) {
    }

    /** Null for keys that are no literals. */
    static PatternKey of(Expr expression) {
        Object value = value(expression);
        return value == null ? null : new PatternKey(identity(value), ConstantText.of(value));
    }

    private static Object value(Expr expression) {
        return switch (expression) {
            case Constant constant -> constant.value();
            case UnaryOp minus -> negate(value(minus.operand()));
            case BinOp sum when value(sum.left()) instanceof Object real && value(sum.right()) instanceof Imaginary part
                    -> new ComplexConstant(doubleValue(real),
                            sum.op() == Operator.SUB ? -part.value() : part.value());
            default -> null;
        };
    }

    private static Object negate(Object value) {
        return switch (value) {
            case Long number -> BigInteger.valueOf(number).negate();
            case BigInteger number -> number.negate();
            case Double number -> -number;
            case Imaginary number -> new ComplexConstant(-0.0, -number.value());
            case null, default -> null;
        };
    }

    private static double doubleValue(Object number) {
        return number instanceof Number real ? real.doubleValue() : 0;
    }

    private static Object identity(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? BigInteger.ONE : BigInteger.ZERO;
            case Long number -> BigInteger.valueOf(number);
            case Double number -> realIdentity(number);
            case Imaginary number -> complexIdentity(0, number.value());
            case ComplexConstant number -> complexIdentity(number.real(), number.imaginary());
            default -> value;
        };
    }

    private static Object realIdentity(double number) {
        if (!Double.isInfinite(number) && !Double.isNaN(number) && number == Math.rint(number)) {
            return new BigDecimal(number).toBigInteger();
        }
        return number;
    }

    private static Object complexIdentity(double real, double imaginary) {
        return imaginary == 0 ? realIdentity(real) : new Complex(realIdentity(real), realIdentity(imaginary));
    }
}
