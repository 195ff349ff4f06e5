// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `-a` (ast.UnaryOp). */
public record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.UNARY_OP;
    }
}
