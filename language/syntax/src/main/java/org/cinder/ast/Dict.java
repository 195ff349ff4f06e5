// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A dict display; a null key stands for `**value` (ast.Dict). */
public record Dict(List<Expr> keys, List<Expr> values, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.DICT;
    }
}
