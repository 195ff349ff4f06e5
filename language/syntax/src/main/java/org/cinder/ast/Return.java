// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `return` (ast.Return). */
public record Return(Expr value, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.RETURN;
    }
}
