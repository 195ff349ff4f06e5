// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `*Ts` (ast.TypeVarTuple). */
public record TypeVarTuple(String name, Span span) implements TypeParam {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.TYPE_VAR_TUPLE;
    }
}
