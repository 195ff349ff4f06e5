// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `a + b` (ast.BinOp). */
public record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.BIN_OP;
    }
}
