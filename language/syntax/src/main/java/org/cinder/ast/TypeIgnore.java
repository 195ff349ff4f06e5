// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** A `# type: ignore` comment (ast.TypeIgnore). */
public record TypeIgnore(int lineno, String tag) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.TYPE_IGNORE;
    }
}
