// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `a += b` (ast.AugAssign). */
public record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.AUG_ASSIGN;
    }
}
