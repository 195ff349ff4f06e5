// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** A replacement field of an f-string; conversion is the character code or -1 (ast.FormattedValue). */
public record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.FORMATTED_VALUE;
    }
}
