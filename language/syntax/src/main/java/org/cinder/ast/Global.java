// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `global` (ast.Global). */
public record Global(List<String> names, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.GLOBAL;
    }
}
