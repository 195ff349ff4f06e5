// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.parser.error.PythonSyntaxException;

/** Turns what the front end reports into guest SyntaxErrors. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static PException toGuest(PythonSyntaxException e, String source) {
        if (e.type() == PythonSyntaxException.Type.MEMORY) {
            return Errors.of(ExceptionTypes.MEMORY_ERROR, "%s", e.getMessage());
        }
        PythonClass type = switch (e.type()) {
            case SYNTAX, MEMORY -> ExceptionTypes.SYNTAX_ERROR;
            case INDENTATION -> ExceptionTypes.INDENTATION_ERROR;
            case TAB -> ExceptionTypes.TAB_ERROR;
        };
        String text = e.text() != null ? e.text() : line(source, e.line());
        Object details = text == null && e.line() == 0
                // about the source as a whole
                ? new PTuple(Text.of(e.fileName()), 0L, -1L, PNone.NONE)
                : new PTuple(Text.of(e.fileName()), (long) e.line(), (long) e.column(),
                        text == null ? PNone.NONE : Text.of(text), (long) e.endLine(), (long) e.endColumn());
        Object exception = Calls.call(type, Text.of(e.getMessage()), details);
        return PException.of((PBaseException) exception);
    }

    private static String line(String source, int line) {
        if (source == null || line < 1) {
            return null;
        }
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = source.indexOf('\n', start) + 1;
            if (start == 0) {
                return null;
            }
        }
        int end = source.indexOf('\n', start);
        return end < 0 ? source.substring(start) : source.substring(start, end + 1);
    }
}
