// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.dialect;

import org.cinder.ast.Arg;
import org.cinder.ast.Assign;
import org.cinder.ast.BinOp;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Name;
import org.cinder.ast.Operator;
import org.cinder.ast.Return;
import org.cinder.ast.Stmt;
import org.cinder.node.StatementNode;
import org.cinder.spi.Dialect;
import org.cinder.spi.DialectFrame;
import org.cinder.spi.DialectTranslator;

/**
 * A dialect for tests: in modules with the marker {@code __dialect__ = "int"}, functions whose parameters and result
 * are
 * annotated {@code int} and whose body returns a sum or product compile to typed nodes.
 */
public final class IntDialect implements Dialect, DialectTranslator {
    @Override
    public String name() {
        return "int";
    }

    @Override
    public DialectTranslator claim(ModuleMod tree, String fileName) {
        for (Stmt statement : tree.body()) {
            if (statement instanceof Assign assign && assign.targets().get(0) instanceof Name name
                    && name.id().equals("__dialect__") && assign.value() instanceof Constant value
                    && "int".equals(value.value())) {
                return this;
            }
        }
        return null;
    }

    @Override
    public StatementNode functionBody(FunctionDef function, DialectFrame frame) {
        for (Arg arg : function.args().args()) {
            if (!isInt(arg.annotation())) {
                return null;
            }
        }
        if (!isInt(function.returns()) || function.body().size() != 1
                || !(function.body().get(0) instanceof Return result)) {
            return null;
        }
        IntNode body = typed(result.value(), frame);
        return body == null ? null : new ReturnIntNode(body);
    }

    private static boolean isInt(Expr annotation) {
        return annotation instanceof Name name && name.id().equals("int");
    }

    private static IntNode typed(Expr expr, DialectFrame frame) {
        return switch (expr) {
            case Constant constant when constant.value() instanceof Long number -> new IntNode.Literal(number);
            case Name name when frame.parameterIndex(name.id()) >= 0 ->
                    new IntNode.Parameter(frame.parameterIndex(name.id()));
            case BinOp operation when operation.op() == Operator.ADD || operation.op() == Operator.MULT -> {
                IntNode left = typed(operation.left(), frame);
                IntNode right = typed(operation.right(), frame);
                yield left == null || right == null ? null : new IntNode.Arithmetic(left, right, operation.op());
            }
            default -> null;
        };
    }
}
