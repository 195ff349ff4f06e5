// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/**
 * Source range of a node: lines count from 1, columns are UTF-8 byte offsets from 0, the end is exclusive
 * (ast attributes lineno, col_offset, end_lineno, end_col_offset).
 */
public record Span(int line, int column, int endLine, int endColumn) {
    /** Position of synthetic nodes. */
    public static final Span NONE = new Span(1, 0, 1, 0);

    /** The range from the start of this span to the end of {@code other}. */
    public Span to(Span other) {
        return new Span(line, column, other.endLine, other.endColumn);
    }
}
