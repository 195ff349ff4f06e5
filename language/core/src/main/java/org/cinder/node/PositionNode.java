// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import org.cinder.ast.Span;

/** Stands for a part of an expression that has no node of its own, to give errors their position. */
public final class PositionNode extends PythonNode {
    public PositionNode(Span span) {
        setSpan(span);
    }
}
