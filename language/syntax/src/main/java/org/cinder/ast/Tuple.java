// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A tuple display or target (ast.Tuple). */
public record Tuple(List<Expr> elts, ExprContext ctx, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.TUPLE;
    }
}
