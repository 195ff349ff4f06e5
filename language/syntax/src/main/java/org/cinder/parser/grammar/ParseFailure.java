// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

/** The source is not valid Python; preallocated because the place and the reason are found by another parse. */
public final class ParseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The parser met a token that fits nowhere. */
    static final ParseFailure INSTANCE = new ParseFailure("invalid");

    /** The source nests deeper than the parser is willing to recurse. */
    static final ParseFailure TOO_DEEP = new ParseFailure("nested too deeply");

    private ParseFailure(String message) {
        super(message, null, false, false);
    }

    /** Whether the failure is about depth, in which case a second parse would fail the same way. */
    public boolean tooDeep() {
        return this == TOO_DEEP;
    }
}
