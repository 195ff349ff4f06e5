// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `a = b = value` (ast.Assign). */
public record Assign(List<Expr> targets, Expr value, String typeComment, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ASSIGN;
    }
}
