// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `while` (ast.While). */
public record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.WHILE;
    }
}
