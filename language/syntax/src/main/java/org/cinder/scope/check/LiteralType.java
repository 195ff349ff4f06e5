// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.math.BigInteger;
import org.cinder.ast.BinOp;
import org.cinder.ast.BytesValue;
import org.cinder.ast.Constant;
import org.cinder.ast.Dict;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.FormattedValue;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.Imaginary;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.Lambda;
import org.cinder.ast.ListComp;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.Operator;
import org.cinder.ast.SetComp;
import org.cinder.ast.SetExpr;
import org.cinder.ast.Singleton;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;

/** The Python type that an expression has by its form alone, with constant arithmetic folded; null if unknown. */
final class LiteralType {
    private LiteralType() {
    }

    static String of(Expr expression) {
        return switch (expression) {
            case Tuple node -> "tuple";
            case ListExpr node -> "list";
            case ListComp node -> "list";
            case Dict node -> "dict";
            case DictComp node -> "dict";
            case SetExpr node -> "set";
            case SetComp node -> "set";
            case GeneratorExp node -> "generator";
            case Lambda node -> "function";
            case JoinedStr node -> "str";
            case FormattedValue node -> "str";
            default -> ofConstant(expression);
        };
    }

    /** The type of a constant expression, tuples of constants included; null for all others. */
    static String ofConstant(Expr expression) {
        return switch (expression) {
            case Constant node -> ofValue(node.value());
            case UnaryOp node -> ofUnary(node.op(), ofConstant(node.operand()));
            case BinOp node -> ofBinary(node.op(), ofConstant(node.left()), ofConstant(node.right()));
            case Tuple node -> isConstant(node) ? "tuple" : null;
            case Name node -> node.id().equals("__debug__") ? "bool" : null;
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
        return switch (value) {
            case Boolean flag -> "bool";
            case Long number -> "int";
            case BigInteger number -> "int";
            case Double number -> "float";
            case Imaginary number -> "complex";
            case BytesValue bytes -> "bytes";
            case Singleton singleton -> singleton == Singleton.NONE ? "NoneType" : "ellipsis";
            default -> "str";
        };
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
