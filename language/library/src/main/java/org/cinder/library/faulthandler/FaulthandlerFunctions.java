// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.faulthandler;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.ErrorStream;
import org.cinder.frame.CallerFrame;
import org.cinder.object.exception.PFrame;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/** The functions of {@code faulthandler}. Fatal errors of the virtual machine are reported by itself. */
@Builtins(module = "faulthandler")
public final class FaulthandlerFunctions {
    /** Whether a program has switched the handler on. */
    private static final class State {
        private boolean enabled;
    }

    private FaulthandlerFunctions() {}

    private static State state(CinderContext context) {
        return context.state(State.class, c -> new State());
    }

    @Builtin(value = "enable(file=<unrepresentable>, all_threads=True)", doc = "Enable the fault handler.")
    static void enable(CinderContext context, Object file, boolean allThreads) {
        state(context).enabled = true;
    }

    @Builtin(value = "disable()", doc = "Disable the fault handler; whether it was enabled.")
    static boolean disable(CinderContext context) {
        boolean old = state(context).enabled;
        state(context).enabled = false;
        return old;
    }

    @Builtin(value = "is_enabled()", doc = "Check if the handler is enabled.")
    static boolean isEnabled(CinderContext context) {
        return state(context).enabled;
    }

    @Builtin(value = "dump_traceback(file=<unrepresentable>, all_threads=True)", looksAtCaller = true,
            doc = "Dump the traceback of the current thread into file.")
    static void dumpTraceback(CinderContext context, Object file, boolean allThreads) {
        StringBuilder out = new StringBuilder("Current thread 0x")
                .append(String.format("%016x",
                        Thread.currentThread().threadId())).append(" (most recent call first):\n");
        for (PFrame frame = CallerFrame.frame(0); frame != null; frame = frame.back()) {
            out.append("  File \"").append(frame.code().body().fileName()).append("\", line ").append(frame.line())
                    .append(" in ").append(Text.toJava(frame.code().name())).append('\n');
        }
        if (file == null) {
            ErrorStream.write(context, out.toString());
        } else {
            Calls.method(file, Text.of("write"), Text.of(out.toString()));
        }
    }

    @Builtin(value = "dump_traceback_later(timeout, repeat=False, file=<unrepresentable>, exit=False)",
            doc = "Dump the traceback of all threads after a time: not possible here, so nothing happens.")
    static void dumpLater(double timeout, boolean repeat, Object file, boolean exit) {}

    @Builtin(value = "cancel_dump_traceback_later()", doc = "Cancel the previous call to dump_traceback_later().")
    static void cancelLater() {}

    @Builtin(value = "register(signum, file=<unrepresentable>, all_threads=True, chain=False)",
            doc = "Dump the traceback when a signal arrives: remembered only.")
    static void register(long signal, Object file, boolean allThreads, boolean chain) {}

    @Builtin(value = "unregister(signum, /)", doc = "Unregister the handler of the signal registered by register().")
    static boolean unregister(long signal) {
        return false;
    }
}
