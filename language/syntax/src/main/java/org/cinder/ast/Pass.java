// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `pass` (ast.Pass). */
public record Pass(Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.PASS;
    }
}
