// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** A literal or dotted-name pattern (ast.MatchValue). */
public record MatchValue(Expr value, Span span) implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_VALUE;
    }
}
