// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `a and b and c` (ast.BoolOp). */
public record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.BOOL_OP;
    }
}
