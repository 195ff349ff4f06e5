// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A list comprehension (ast.ListComp). */
public record ListComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.LIST_COMP;
    }
}
