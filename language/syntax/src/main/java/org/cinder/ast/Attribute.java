// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `value.attr` (ast.Attribute). */
public record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ATTRIBUTE;
    }
}
