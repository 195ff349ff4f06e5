// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `with` (ast.With). */
public record With(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.WITH;
    }
}
