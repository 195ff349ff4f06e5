// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `def name(...)` (ast.FunctionDef). */
public record FunctionDef(String name, Arguments args, List<Stmt> body, List<Expr> decoratorList, Expr returns,
        String typeComment, List<TypeParam> typeParams, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.FUNCTION_DEF;
    }
}
