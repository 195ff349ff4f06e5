// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A module or script: what `exec` mode compiles (ast.Module). */
public record ModuleMod(List<Stmt> body, List<TypeIgnore> typeIgnores) implements Mod {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.MODULE_MOD;
    }
}
