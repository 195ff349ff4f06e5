// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.error;

/** Where a syntax error is shown: lines from 1, columns in characters from 1, as SyntaxError's attributes. */
public record ErrorRange(int line, int column, int endLine, int endColumn) {
    /** The range of errors that concern the source as a whole. */
    public static final ErrorRange NONE = new ErrorRange(0, 0, 0, 0);
}
