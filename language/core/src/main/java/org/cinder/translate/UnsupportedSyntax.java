// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import org.cinder.ast.Span;

/** Source that parses but that the translator cannot execute; becomes a NotImplementedError when the code runs. */
final class UnsupportedSyntax extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedSyntax(String what, Span span) {
        super(what + " is not supported (line " + span.line() + ")", null, false, false);
    }
}
