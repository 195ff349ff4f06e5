// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.error;

import org.cinder.ast.Span;

/** Receives the SyntaxWarnings of a parse, for example for invalid escape sequences. */
@FunctionalInterface
public interface ParseDiagnostics {
    /** Drops every warning. */
    ParseDiagnostics NONE = (message, line) -> {};

    /** Reports a SyntaxWarning with CPython's text for a line of the source. */
    void syntaxWarning(String message, int line);

    /** Reports a SyntaxWarning about a range, which matters when warnings are errors. */
    default void syntaxWarning(String message, Span span) {
        syntaxWarning(message, span.line());
    }
}
