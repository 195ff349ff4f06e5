// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

/** A literal whose value cannot be computed; the message is CPython's. */
public final class LiteralException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LiteralException(String message) {
        super(message, null, false, false);
    }
}
