// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `del a, b` (ast.Delete). */
public record Delete(List<Expr> targets, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.DELETE;
    }
}
