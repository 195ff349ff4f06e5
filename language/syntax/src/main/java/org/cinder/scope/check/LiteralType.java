// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.math.BigInteger;
import org.cinder.ast.BinOp;
import org.cinder.ast.BytesValue;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Name;
import org.cinder.ast.Operator;
import org.cinder.ast.Singleton;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;

/** The Python type that an expression has by its form alone, with constant arithmetic folded; null if unknown. */
final class LiteralType {
    private LiteralType() {
    }

    static String of(Expr expression) {
        return switch (expression.nodeKind()) {
            case TUPLE -> "tuple";
            case LIST_EXPR, LIST_COMP -> "list";
            case DICT, DICT_COMP -> "dict";
            case SET_EXPR, SET_COMP -> "set";
            case GENERATOR_EXP -> "generator";
            case LAMBDA -> "function";
            case JOINED_STR, FORMATTED_VALUE -> "str";
            default -> ofConstant(expression);
        };
    }

    /** The type of a constant expression, tuples of constants included; null for all others. */
    static String ofConstant(Expr expression) {
        return switch (expression.nodeKind()) {
            case CONSTANT -> ofValue(((Constant) expression).value());
            case UNARY_OP -> {
                UnaryOp node = (UnaryOp) expression;
                yield ofUnary(node.op(), ofConstant(node.operand()));
            }
            case BIN_OP -> {
                BinOp node = (BinOp) expression;
                yield ofBinary(node.op(), ofConstant(node.left()), ofConstant(node.right()));
            }
            case TUPLE -> isConstant((Tuple) expression) ? "tuple" : null;
            case NAME -> ((Name) expression).id().equals("__debug__") ? "bool" : null;
            default -> null;
        };
    }

    private static boolean isConstant(Tuple node) {
        for (Expr element : node.elts()) {
            if (ofConstant(element) == null) {
                return false;
            }
        }
        return true;
    }

    private static String ofValue(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return "int";
        }
        if (value instanceof Singleton singleton) {
            return singleton == Singleton.NONE ? "NoneType" : "ellipsis";
        }
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof Double) {
            return "float";
        }
        if (value instanceof Imaginary) {
            return "complex";
        }
        return value instanceof BytesValue ? "bytes" : "str";
    }

    private static int rank(String type) {
        return switch (type) {
            case "bool", "int" -> 1;
            case "float" -> 2;
            case "complex" -> 3;
            case null, default -> 0;
        };
    }

    private static String ofUnary(UnaryOperator op, String operand) {
        if (operand == null || op == UnaryOperator.NOT) {
            return operand == null ? null : "bool";
        }
        return switch (rank(operand)) {
            case 1 -> "int";
            case 2, 3 -> op == UnaryOperator.INVERT ? null : operand;
            default -> null;
        };
    }

    private static String ofBinary(Operator op, String left, String right) {
        int rank = Math.min(rank(left), rank(right)) == 0 ? 0 : Math.max(rank(left), rank(right));
        return switch (rank) {
            case 1 -> op == Operator.DIV ? "float" : op == Operator.MAT_MULT ? null : "int";
            case 2 -> "float";
            case 3 -> "complex";
            default -> "str".equals(left) && "str".equals(right) && op == Operator.ADD ? "str" : null;
        };
    }
}
