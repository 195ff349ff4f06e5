// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `try` with `except*` (PEP 654) (ast.TryStar). */
public record TryStar(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody,
        Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.TRY_STAR;
    }
}
