// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/** Leaves the scanners when the source cannot be tokenized any further; never leaves the package. */
final class TokenizerAbort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TokenizerFailure failure;

    TokenizerAbort(TokenizerFailure failure) {
        super(null, null, false, false);
        this.failure = failure;
    }

    /** The same abort with an error that more input could prevent. */
    TokenizerAbort markedAtEndOfInput() {
        return new TokenizerAbort(new TokenizerFailure(failure.exception().markedAtEndOfInput(), failure.decisive(),
                failure.unclosed(), failure.unclosedLine()));
    }

    TokenizerFailure failure() {
        return failure;
    }
}
