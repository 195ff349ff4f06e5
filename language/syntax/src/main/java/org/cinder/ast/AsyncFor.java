// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `async for ... in ...` (ast.AsyncFor). */
public record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, String typeComment, Span span)
        implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ASYNC_FOR;
    }
}
