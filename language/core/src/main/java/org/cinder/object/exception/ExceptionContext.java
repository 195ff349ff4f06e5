// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;

/** Links a new exception to the one that was being handled when it was raised. */
public final class ExceptionContext {
    private ExceptionContext() {}

    /** Sets {@code raised.__context__}; a chain that already leads to the raised exception is cut there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void chain(PBaseException raised, PBaseException handled) {
        if (handled == null || handled == raised) {
            return;
        }
        PBaseException current = handled;
        PBaseException slow = handled;
        boolean advance = false;
        while (current.context() instanceof PBaseException next) {
            if (next == raised) {
                current.setContext(PNone.NONE);
                break;
            }
            current = next;
            if (current == slow) {
                // a cycle that does not contain the raised exception
                break;
            }
            if (advance) {
                slow = (PBaseException) slow.context();
            }
            advance = !advance;
        }
        raised.setContext(handled);
    }
}
