// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** One statement typed at a prompt: what `single` mode compiles (ast.Interactive). */
public record Interactive(List<Stmt> body) implements Mod {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.INTERACTIVE;
    }
}
