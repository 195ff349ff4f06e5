// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `class name(...)` (ast.ClassDef). */
public record ClassDef(String name, List<Expr> bases, List<Keyword> keywords, List<Stmt> body, List<Expr>
        decoratorList, List<TypeParam> typeParams, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.CLASS_DEF;
    }
}
