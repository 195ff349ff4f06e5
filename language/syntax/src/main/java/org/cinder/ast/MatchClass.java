// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `Point(x=0)` (ast.MatchClass). */
public record MatchClass(Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
        implements Pattern {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_CLASS;
    }
}
