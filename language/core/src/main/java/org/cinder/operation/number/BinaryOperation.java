// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.Operator;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PComplex;
import org.cinder.object.type.BuiltinTypes;

/**
 * {@code a op b} with complete semantics (PyNumber_Add and its kin): exact builtin operands first, then special
 * methods.
 */
public final class BinaryOperation {
    private BinaryOperation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(Operator operator, Object a, Object b) {
        Object result = exact(operator, a, b);
        return result != null ? result : BinaryDispatch.apply(operator, a, b, name(operator));
    }

    /** The rest of {@code a op b} when the left operand's own method has already answered NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object afterLeft(Operator operator, Object a, Object b) {
        return BinaryDispatch.afterLeft(operator, a, b, name(operator));
    }

    private static String name(Operator operator) {
        return operator == Operator.POW ? "** or pow()" : operator.symbol();
    }

    /** The result for exact builtin operands; null when special methods have to be asked. */
    static Object exact(Operator operator, Object a, Object b) {
        if (a instanceof Long left) {
            if (b instanceof Long right) {
                return IntArithmetic.apply(operator, left, right);
            }
            if (b instanceof Double right) {
                return FloatArithmetic.apply(operator, left, right);
            }
        } else if (a instanceof Double left) {
            if (b instanceof Double right) {
                return FloatArithmetic.apply(operator, left, right);
            }
            if (b instanceof Long right) {
                return FloatArithmetic.apply(operator, left, right);
            }
        }
        if (AnyInt.isExact(a) && AnyInt.isExact(b)) {
            return IntArithmetic.apply(operator, a, b);
        }
        if (isReal(a) && isReal(b)) {
            return isFloatOperator(operator)
                    ? FloatArithmetic.apply(operator, FloatArithmetic.operand(a), FloatArithmetic.operand(b)) : null;
        }
        if (isComplex(a) && (isComplex(b) || isReal(b)) || isReal(a) && isComplex(b)) {
            return ComplexArithmetic.apply(operator, ComplexArithmetic.operand(a), ComplexArithmetic.operand(b));
        }
        return SequenceArithmetic.exact(operator, a, b);
    }

    private static boolean isReal(Object value) {
        return value instanceof Double || AnyInt.isExact(value);
    }

    private static boolean isComplex(Object value) {
        return value instanceof PComplex complex && complex.pythonClass() == BuiltinTypes.COMPLEX;
    }

    private static boolean isFloatOperator(Operator operator) {
        return switch (operator) {
            case ADD, SUB, MULT, DIV, FLOOR_DIV, MOD, POW -> true;
            default -> false;
        };
    }
}
