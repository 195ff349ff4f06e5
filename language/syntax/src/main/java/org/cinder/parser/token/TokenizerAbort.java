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

    TokenizerFailure failure() {
        return failure;
    }
}
