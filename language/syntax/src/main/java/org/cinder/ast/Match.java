// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `match` (ast.Match). */
public record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH;
    }
}
