// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `name := value` (ast.NamedExpr). */
public record NamedExpr(Expr target, Expr value, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.NAMED_EXPR;
    }
}
