// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A set display (ast.Set). */
public record SetExpr(List<Expr> elts, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.SET_EXPR;
    }
}
