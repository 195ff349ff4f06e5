// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** An f-string (ast.JoinedStr). */
public record JoinedStr(List<Expr> values, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.JOINED_STR;
    }
}
