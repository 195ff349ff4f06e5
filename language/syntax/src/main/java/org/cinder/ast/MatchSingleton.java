// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `None`, `True` or `False` (ast.MatchSingleton). */
public record MatchSingleton(Object value, Span span) implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_SINGLETON;
    }
}
