// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.*;

/** What error messages call an expression. */
final class ExpressionNames {
    private ExpressionNames() {}

    static String of(Expr expression) {
        return switch (expression) {
            case Attribute e -> "attribute";
            case Subscript e -> "subscript";
            case Starred e -> "starred";
            case Name e -> "name";
            case ListExpr e -> "list";
            case Tuple e -> "tuple";
            case Lambda e -> "lambda";
            case Call e -> "function call";
            case BoolOp e -> "expression";
            case BinOp e -> "expression";
            case UnaryOp e -> "expression";
            case GeneratorExp e -> "generator expression";
            case Yield e -> "yield expression";
            case YieldFrom e -> "yield expression";
            case Await e -> "await expression";
            case ListComp e -> "list comprehension";
            case SetComp e -> "set comprehension";
            case DictComp e -> "dict comprehension";
            case Dict e -> "dict literal";
            case SetExpr e -> "set display";
            case JoinedStr e -> "f-string expression";
            case FormattedValue e -> "f-string expression";
            case Constant e -> constant(e.value());
            case Compare e -> "comparison";
            case IfExp e -> "conditional expression";
            case NamedExpr e -> "named expression";
            case Slice e -> "slice";
        };
    }

    private static String constant(Object value) {
        if (value instanceof Boolean b) {
            return b ? "True" : "False";
        }
        return value == Singleton.NONE ? "None" : value == Singleton.ELLIPSIS ? "ellipsis" : "literal";
    }
}
