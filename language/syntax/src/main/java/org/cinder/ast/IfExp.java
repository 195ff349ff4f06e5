// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `a if test else b` (ast.IfExp). */
public record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.IF_EXP;
    }
}
