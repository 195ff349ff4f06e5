// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `value[slice]` (ast.Subscript). */
public record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.SUBSCRIPT;
    }
}
