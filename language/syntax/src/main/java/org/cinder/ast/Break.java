// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `break` (ast.Break). */
public record Break(Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.BREAK;
    }
}
