// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** One expression: what `eval` mode compiles (ast.Expression). */
public record Expression(Expr body) implements Mod {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.EXPRESSION;
    }
}
