// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `lower:upper:step` inside a subscript (ast.Slice). */
public record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.SLICE;
    }
}
