// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** One `case` (ast.match_case). */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MATCH_CASE;
    }
}
