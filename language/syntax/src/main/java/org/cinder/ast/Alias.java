// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** One name of an import (ast.alias). */
public record Alias(String name, String asname, Span span) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ALIAS;
    }
}
