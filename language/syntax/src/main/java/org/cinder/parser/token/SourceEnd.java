// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/**
 * What the end of a source means, the compiler flags that {@code codeop} is built on.
 *
 * @param closesBlocks whether the end closes the blocks of a statement typed at a prompt (unless
 *     PyCF_DONT_IMPLY_DEDENT)
 * @param mayContinue whether an error at the end is "incomplete input" (PyCF_ALLOW_INCOMPLETE_INPUT)
 */
public record SourceEnd(boolean closesBlocks, boolean mayContinue) {
    /** Nothing follows. */
    public static final SourceEnd FINAL = new SourceEnd(true, false);
}
