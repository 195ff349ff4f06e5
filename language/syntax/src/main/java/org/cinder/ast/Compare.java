// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `a < b <= c` (ast.Compare). */
public record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.COMPARE;
    }
}
