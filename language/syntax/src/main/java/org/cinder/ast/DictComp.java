// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A dict comprehension (ast.DictComp). */
public record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.DICT_COMP;
    }
}
