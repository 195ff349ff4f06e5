// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** One parameter (ast.arg). */
public record Arg(String arg, Expr annotation, String typeComment, Span span) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ARG;
    }
}
