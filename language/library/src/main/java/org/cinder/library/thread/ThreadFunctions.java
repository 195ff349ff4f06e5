// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.context.InterpreterLock;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.library.sys.ErrorStream;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.TracebackPrinter;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** The functions of {@code _thread}. */
@Builtins(module = "_thread")
public final class ThreadFunctions {
    private static final long STACK_SIZE = 64L << 20;

    private ThreadFunctions() {}

    @Builtin(value = "allocate_lock()", hideSignature = true, aliases = "allocate",
            doc = "allocate_lock() -> lock object\n\nCreate a new lock object.")
    static Object allocateLock() {
        return new PLock();
    }

    @Builtin(value = "get_ident()", hideSignature = true,
            doc = "get_ident() -> integer\n\nReturn a number that identifies the current thread among those that "
                    + "exist.")
    static long getIdent() {
        return Thread.currentThread().threadId();
    }

    @Builtin(value = "get_native_id()", hideSignature = true,
            doc = "get_native_id() -> integer\n\nReturn the number of the thread.")
    static long getNativeId() {
        return Thread.currentThread().threadId();
    }

    @Builtin(value = "start_new_thread(function, args, kwargs=<unrepresentable>, /)", hideSignature = true,
            aliases = "start_new",
            doc = "start_new_thread(function, args[, kwargs])\n\nStart a new thread and return its identifier.")
    static Object startNewThread(CinderContext context, Object function, Object args, Object keywords) {
        if (!IsCallable.test(function)) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!(args instanceof PTuple)) {
            throw Errors.typeError("2nd arg must be a tuple");
        }
        if (keywords != null && !(keywords instanceof PDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        if (!context.env().isCreateThreadAllowed()) {
            throw Errors.runtimeError("can't start new thread");
        }
        PDict named = keywords == null ? new PDict() : (PDict) keywords;
        Object[] positional = ((PTuple) args).elements();
        return InterpreterLock.of(context).start(() -> run(context, function, positional, named), STACK_SIZE);
    }

    private static void run(CinderContext context, Object function, Object[] args, PDict keywords) {
        try {
            KeywordCall.call(function, args, keywords);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.SYSTEM_EXIT)) {
                ErrorStream.write(context, "Exception ignored in thread started by: " + ReprOf.java(function) + "\n"
                        + TracebackPrinter.format(e.exception()));
            }
        } finally {
            EndOfThread.of(context).release();
        }
    }

    @Builtin(value = "exit()", hideSignature = true, aliases = "exit_thread",
            doc = "exit()\n\nThis is synonymous to ``raise SystemExit''.")
    static void exit() {
        throw Errors.withArgs(ExceptionTypes.SYSTEM_EXIT);
    }

    @Builtin(value = "interrupt_main(signum=2, /)", hideSignature = true,
            doc = "interrupt_main(signum=signal.SIGINT, /)\n\nSimulate the arrival of the signal in the main thread.")
    static void interruptMain(long signal) {
        throw Errors.withArgs(ExceptionTypes.KEYBOARD_INTERRUPT);
    }

    @Builtin(value = "_count()", hideSignature = true,
            doc = "_count() -> integer\n\nReturn the number of started threads.")
    static long count(CinderContext context) {
        return InterpreterLock.of(context).threadCount();
    }

    @Builtin(value = "stack_size(size=0, /)", hideSignature = true,
            doc = "stack_size([size]) -> size\n\nReturn the stack size for new threads; 0 is the default of the "
                    + "system.")
    static long stackSize(long size) {
        if (size < 0) {
            throw Errors.valueError("size must be 0 or a positive value");
        }
        return 0;
    }

    @Builtin(value = "_set_sentinel()", hideSignature = true,
            doc = "_set_sentinel() -> lock\n\nReturn the lock that is released when the current thread ends.")
    static Object setSentinel(CinderContext context) {
        return EndOfThread.of(context).newLock();
    }

    @Builtin(value = "daemon_threads_allowed()", hideSignature = true,
            doc = "Return whether daemon threads are allowed.")
    static boolean daemonThreadsAllowed() {
        return true;
    }

    @Builtin(value = "_is_main_interpreter()", hideSignature = true,
            doc = "Return whether this is the main interpreter.")
    static boolean isMainInterpreter() {
        return true;
    }

    @Builtin(value = "_excepthook(exc_info, /)", hideSignature = true, doc = "Handle uncaught Thread.run() exception.")
    static void excepthook(CinderContext context, PTuple info) {
        if (info.get(1) instanceof PBaseException exception
                && !exception.pythonClass().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            Object thread = info.get(3);
            Object name = thread == PNone.NONE ? null : GetAttribute.orNull(thread, Text.of("name"));
            String shown = name == null ? Long.toString(getIdent()) : StringOf.java(name);
            ErrorStream.write(context, "Exception in thread " + shown + ":\n" + TracebackPrinter.format(exception));
        }
    }
}
