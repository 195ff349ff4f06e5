// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `p as name`, a capture, or the wildcard (ast.MatchAs). */
public record MatchAs(Pattern pattern, String name, Span span) implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_AS;
    }
}
