// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `from ..a import b`; level counts the leading dots (ast.ImportFrom). */
public record ImportFrom(String module, List<Alias> names, int level, boolean lazy, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.IMPORT_FROM;
    }
}
