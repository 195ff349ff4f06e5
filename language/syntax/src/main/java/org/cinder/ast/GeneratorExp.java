// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A generator expression (ast.GeneratorExp). */
public record GeneratorExp(Expr elt, List<Comprehension> generators, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.GENERATOR_EXP;
    }
}
