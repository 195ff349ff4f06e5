// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** An expression used as a statement (ast.Expr). */
public record ExprStmt(Expr value, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.EXPR_STMT;
    }
}
