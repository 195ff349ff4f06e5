// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `import a.b as c`; lazy for PEP 810's `lazy import` (ast.Import). */
public record Import(List<Alias> names, boolean lazy, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.IMPORT;
    }
}
