// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/**
 * A literal (ast.Constant). The value is a {@link Boolean}, {@link Long}, {@link java.math.BigInteger} (only beyond 64
 * bits), {@link Double}, {@link Imaginary}, {@link String}, {@link CodePoints}, {@link BytesValue} or {@link
 * Singleton};
 * kind is "u" for a literal written with that prefix, else null.
 */
public record Constant(Object value, String kind, Span span) implements Expr {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.CONSTANT;
    }
}
