// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `a: int = 1`; simple when the target is a bare name (ast.AnnAssign). */
public record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ANN_ASSIGN;
    }
}
