// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.str.Text;
import org.cinder.operation.object.StringOf;

/** The one-line text of an exception as the last line of a traceback shows it. */
public final class ExceptionText {
    private ExceptionText() {}

    /** {@code TypeName: message}, or just the name when the message is empty or cannot be made. */
    @TruffleBoundary
    public static String summary(PBaseException exception) {
        String message;
        try {
            message = Text.toJava(StringOf.of(exception));
        } catch (PException e) {
            message = "<exception str() failed>";
        }
        String name = exception.pythonClass().name();
        return message.isEmpty() ? name : name + ": " + message;
    }
}
