// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.context.CinderContext;
import org.cinder.context.ExitActions;
import org.cinder.context.Finalizers;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.TracebackPrinter;
import org.cinder.object.module.PModule;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;
import org.cinder.option.CinderOptions;

/** What happens when a program ends: uncaught exceptions are shown, exit callbacks run, streams are flushed. */
public final class ProgramEnd {
    private static final TruffleString T_STDOUT = Text.of("stdout");
    private static final TruffleString T_STDERR = Text.of("stderr");
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_CLOSED = Text.of("closed");
    private static final int FLUSH_FAILED = 120;
    private static final int INTERRUPTED = 130;
    private static final int BYTE = 0xff;

    private ProgramEnd() {}

    /**
     * Waits for threads, runs exit callbacks, flushes; the exit status that results: 0, or 120 when output was lost.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int finish(CinderContext context) {
        if (context.sys() == null || SysState.of(context).isFinalizing()) {
            return 0;
        }
        if (context.sysModules().get(Text.of("threading")) instanceof PModule threading) {
            try {
                Calls.method(threading, Text.of("_shutdown"));
            } catch (PException e) {
                UnraisableError.report(context, e, null, threading);
            }
        }
        ExitActions.of(context).runCallbacks();
        SysState.of(context).startFinalizing();
        Finalizers.of(context).runDue();
        ModuleTeardown.run(context);
        Finalizers.of(context).runAll();
        int status = flushStandardStreams(context);
        ExitActions.of(context).runClosers();
        return status;
    }

    /** {@code os._exit}: no exit callbacks, nothing is flushed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void leaveAtOnce(CinderContext context, int status) {
        SysState.of(context).startFinalizing();
        if (context.env().getOptions().get(CinderOptions.STANDALONE)) {
            Runtime.getRuntime().halt(status & BYTE);
        }
        context.env().getContext().closeExited(null, status & BYTE);
    }

    private static int flushStandardStreams(CinderContext context) {
        int status = 0;
        Object out = context.sys().get(T_STDOUT);
        if (out != null && out != PNone.NONE && !isClosed(out)) {
            try {
                Calls.method(out, T_FLUSH);
            } catch (PException e) {
                UnraisableError.report(context, e, null, out);
                status = FLUSH_FAILED;
            }
        }
        Object err = context.sys().get(T_STDERR);
        if (err != null && err != PNone.NONE && !isClosed(err)) {
            try {
                Calls.method(err, T_FLUSH);
            } catch (PException e) {
                status = FLUSH_FAILED;
            }
        }
        return status;
    }

    private static boolean isClosed(Object stream) {
        try {
            Object closed = GetAttribute.orNull(stream, T_CLOSED);
            return closed != null && Truth.of(closed);
        } catch (PException e) {
            return false;
        }
    }

    /** Shows an uncaught exception, or for SystemExit its message; the exit status. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int uncaught(CinderContext context, PException error) {
        PBaseException exception = error.exception();
        if (exception.pythonClass().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            return exitStatus(context, exception);
        }
        return show(context, exception);
    }

    /** Shows an exception through sys.excepthook; the exit status. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int show(CinderContext context, PBaseException exception) {
        Object traceback = FrameFunctions.tracebackOf(exception);
        PDict sys = context.sys();
        sys.put(Text.of("last_exc"), exception);
        sys.put(Text.of("last_type"), exception.pythonClass());
        sys.put(Text.of("last_value"), exception);
        sys.put(Text.of("last_traceback"), traceback);
        Object hook = sys.get(Text.of("excepthook"));
        if (hook == null) {
            ErrorStream.write(context, "sys.excepthook is missing\n");
            HookFunctions.excepthook(context, exception.pythonClass(), exception, traceback);
        } else {
            try {
                Calls.call(hook, exception.pythonClass(), exception, traceback);
            } catch (PException failed) {
                if (failed.exception().pythonClass().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
                    return exitStatus(context, failed.exception());
                }
                ErrorStream.write(context, "Error in sys.excepthook:\n" + TracebackPrinter.format(failed.exception())
                        + "\nOriginal exception was:\n" + TracebackPrinter.format(exception));
            }
        }
        return exception.pythonClass().isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
    }

    private static int exitStatus(CinderContext context, PBaseException exit) {
        Object code = GetAttribute.orNull(exit, Text.of("code"));
        if (code == null || code == PNone.NONE) {
            return 0;
        }
        if (code instanceof Boolean || code instanceof Long || code instanceof PInt) {
            BigInteger number = Index.toBigInteger(code);
            // what does not fit a C long is -1
            if (number.bitLength() < Long.SIZE) {
                return (int) number.longValue();
            }
            ErrorStream.write(context, "OverflowError: Python int too large to convert to C long\n");
            return -1;
        }
        try {
            ErrorStream.write(context, Text.toJava(StringOf.of(code)) + "\n");
        } catch (PException e) {
            ErrorStream.write(context, "\n" + TracebackPrinter.format(e.exception()));
        }
        return 1;
    }
}
