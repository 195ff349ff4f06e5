// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A call (ast.Call). */
public record Call(Expr func, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.CALL;
    }
}
