// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `raise exc from cause` (ast.Raise). */
public record Raise(Expr exc, Expr cause, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.RAISE;
    }
}
