// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** `arg=value` of a call; a null arg stands for `**value` (ast.keyword). */
public record Keyword(String arg, Expr value, Span span) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.KEYWORD;
    }
}
