// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `yield from` (ast.YieldFrom). */
public record YieldFrom(Expr value, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.YIELD_FROM;
    }
}
