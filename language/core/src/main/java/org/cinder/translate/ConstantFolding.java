// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import org.cinder.ast.BinOp;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.number.PComplex;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.number.UnaryOperation;

/** Folds operators on number literals ({@code -1}, {@code 60 * 60}, {@code 1 + 2j}), as CPython's compiler does. */
final class ConstantFolding {
    private static final long MAX_OPERAND = 1L << 31;

    private ConstantFolding() {}

    /** A constant node, or null when the operation must run. */
    static ExpressionNode fold(UnaryOp operation) {
        Object value = number(operation.operand());
        if (value == null || operation.op() == UnaryOperator.NOT) {
            return null;
        }
        if (operation.op() == UnaryOperator.U_SUB) {
            return Constants.ofValue(UnaryOperation.negate(value));
        }
        return null;
    }

    /** A constant node, or null when the operation must run. */
    static ExpressionNode fold(BinOp operation) {
        Object left = number(operation.left());
        Object right = left == null ? null : number(operation.right());
        if (right == null) {
            return null;
        }
        switch (operation.op()) {
            case ADD, SUB, MULT -> {
                try {
                    return Constants.ofValue(BinaryOperation.apply(operation.op(), left, right));
                } catch (PException e) {
                    return null;
                }
            }
            default -> {
                return null;
            }
        }
    }

    private static Object number(Expr expr) {
        if (expr instanceof Constant constant) {
            Object value = Constants.value(constant.value());
            if (value instanceof Long number) {
                return Math.abs(number) < MAX_OPERAND ? number : null;
            }
            return value instanceof Double || value instanceof PComplex ? value : null;
        }
        if (expr instanceof UnaryOp unary && unary.op() == UnaryOperator.U_SUB
                && number(unary.operand()) instanceof Object value) {
            return UnaryOperation.negate(value);
        }
        if (expr instanceof BinOp binary && fold(binary) instanceof org.cinder.node.literal.LongConstantNode folded) {
            return folded.executeLong(null);
        }
        return null;
    }
}
