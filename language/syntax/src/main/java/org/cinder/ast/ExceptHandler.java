// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `except type as name` (ast.ExceptHandler). */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.EXCEPT_HANDLER;
    }
}
