// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `[a, b, *rest]` (ast.MatchSequence). */
public record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_SEQUENCE;
    }
}
