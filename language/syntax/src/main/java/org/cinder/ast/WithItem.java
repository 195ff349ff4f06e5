// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** One manager of a `with` (ast.withitem). */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.WITH_ITEM;
    }
}
