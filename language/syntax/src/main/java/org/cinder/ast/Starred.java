// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `*value` (ast.Starred). */
public record Starred(Expr value, ExprContext ctx, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.STARRED;
    }
}
