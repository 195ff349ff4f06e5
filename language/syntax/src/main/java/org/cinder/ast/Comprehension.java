// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** One `for ... if ...` of a comprehension (ast.comprehension). */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.COMPREHENSION;
    }
}
