// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import org.cinder.ast.Span;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * Makes the SyntaxErrors of one source file. Columns follow CPython's compiler: the node's UTF-8 offset plus one; the
 * line text is left to the caller.
 */
public final class SyntaxErrors {
    private final String fileName;

    /** For errors in the named file. */
    public SyntaxErrors(String fileName) {
        this.fileName = fileName;
    }

    /** An error that covers the given source range. */
    public PythonSyntaxException at(Span span, String message) {
        return make(message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
    }

    /** An error with a start only; the end column is -1, which Python shows as None. */
    public PythonSyntaxException atStart(Span span, String message) {
        return make(message, span.line(), span.column() + 1, span.line(), -1);
    }

    private PythonSyntaxException make(String message, int line, int column, int endLine, int endColumn) {
        return new PythonSyntaxException(PythonSyntaxException.Type.SYNTAX, message, fileName,
                new ErrorRange(line, column, endLine, endColumn), null);
    }
}
