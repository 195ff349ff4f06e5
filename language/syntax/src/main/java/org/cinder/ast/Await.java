// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `await` (ast.Await). */
public record Await(Expr value, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.AWAIT;
    }
}
