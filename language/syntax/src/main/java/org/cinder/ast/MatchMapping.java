// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `{"k": p, **rest}` (ast.MatchMapping). */
public record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span) implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_MAPPING;
    }
}
