// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.TracebackPrinter;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.ReprOf;

/**
 * Reports exceptions that have nowhere to go ({@code __del__}, callbacks, flushing at exit) through sys.unraisablehook.
 */
public final class UnraisableError {
    private static final TruffleString T_HOOK = Text.of("unraisablehook");

    private UnraisableError() {}

    /**
     * Reports; {@code message} may be null for "Exception ignored in", {@code object} is where it happened, or null.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void report(CinderContext context, PException error, String message, Object object) {
        PBaseException exception = error.exception();
        PTuple unraisable = SysInformation.UNRAISABLE.make(exception.pythonClass(), exception,
                FrameFunctions.tracebackOf(exception), message == null ? PNone.NONE : Text.of(message),
                object == null ? PNone.NONE : object);
        Object hook = context.sys() == null ? null : context.sys().get(T_HOOK);
        try {
            if (hook == null || hook == PNone.NONE) {
                HookFunctions.unraisablehook(context, unraisable);
            } else {
                Calls.call(hook, unraisable);
            }
        } catch (PException failed) {
            ErrorStream.write(context, "Exception ignored in sys.unraisablehook: " + safeRepr(hook) + "\n"
                    + TracebackPrinter.format(failed.exception()));
        }
    }

    static String safeRepr(Object object) {
        try {
            return Text.toJava(ReprOf.of(object));
        } catch (PException e) {
            return "<object repr() failed>";
        }
    }
}
