// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import org.cinder.ast.Assert;
import org.cinder.ast.Call;
import org.cinder.ast.Compare;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Lambda;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.parser.error.ParseDiagnostics;

/** SyntaxWarnings about literals used in ways that cannot be meant, mostly a forgotten comma. */
public final class LiteralWarnings {
    private static final String COMMA = "; perhaps you missed a comma?";

    private final ParseDiagnostics diagnostics;

    /** Reports to the given consumer. */
    public LiteralWarnings(ParseDiagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** `assert (x, "message")` never fails. */
    public void check(Assert node) {
        if (node.test() instanceof Tuple tuple && !tuple.elts().isEmpty()) {
            diagnostics.syntaxWarning("assertion is always true, perhaps remove parentheses?", node.span());
        }
    }

    /** `(1, 2) (3, 4)` calls a tuple. */
    public void check(Call node) {
        Expr callee = node.func();
        String type = callee instanceof Lambda ? null : LiteralType.of(callee);
        if (type != null) {
            diagnostics.syntaxWarning("'" + type + "' object is not callable" + COMMA, callee.span());
        }
    }

    /** `[1, 2] [3, 4]` indexes a list. */
    public void check(Subscript node) {
        if (node.ctx() != ExprContext.LOAD) {
            return;
        }
        String type = LiteralType.of(node.value());
        switch (type) {
            case "NoneType", "ellipsis", "bool", "int", "float", "complex", "set", "generator", "function" ->
                    diagnostics.syntaxWarning(
                            "'" + type + "' object is not subscriptable" + COMMA, node.value().span());
            case "str", "bytes", "tuple", "list" -> index(type, node);
            case null, default -> { }
        }
    }

    private void index(String type, Subscript node) {
        String index = LiteralType.of(node.slice());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
            diagnostics.syntaxWarning(
                    type + " indices must be integers or slices, not " + index + COMMA, node.span());
        }
    }

    /** `x is 1` compares identity with a literal; negated tells whether the comparison stands under `not`. */
    public void check(Compare node, boolean negated) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            CompareOperator op = node.ops().get(i);
            if (op == CompareOperator.IS || op == CompareOperator.IS_NOT) {
                String type = literal(left) == null ? literal(right) : literal(left);
                if (type != null) {
                    boolean same = (op == CompareOperator.IS) != (negated && node.ops().size() == 1);
                    diagnostics.syntaxWarning((same ? "\"is\"" : "\"is not\"") + " with '" + type
                            + "' literal. Did you mean \"" + (same ? "==" : "!=") + "\"?", node.span());
                    return;
                }
            }
            left = right;
        }
    }

    private static String literal(Expr operand) {
        String type = LiteralType.ofConstant(operand);
        return switch (type) {
            case "NoneType", "ellipsis", "bool" -> null;
            case null, default -> type;
        };
    }
}
