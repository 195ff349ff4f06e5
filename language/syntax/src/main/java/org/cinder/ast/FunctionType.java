// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A signature type comment: what `func_type` mode compiles (ast.FunctionType). */
public record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.FUNCTION_TYPE;
    }
}
