// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** `type X[T] = ...` (PEP 695) (ast.TypeAlias). */
public record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.TYPE_ALIAS;
    }
}
