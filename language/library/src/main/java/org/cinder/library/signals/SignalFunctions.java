// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.node.CallerFrame;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PFrame;
import org.cinder.object.hash.SetTable;
import org.cinder.object.number.AnyInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code _signal}. Handlers are called for signals that the program itself raises. */
@Builtins(module = "_signal")
public final class SignalFunctions {
    private static final String[] DESCRIPTIONS = {null, "Hangup", "Interrupt", "Quit", "Illegal instruction",
        "Trace/breakpoint trap", "Aborted", "Bus error", "Floating point exception", "Killed", "User defined signal 1",
        "Segmentation fault", "User defined signal 2", "Broken pipe", "Alarm clock", "Terminated", "Stack fault",
        "Child exited", "Continued", "Stopped (signal)", "Stopped", "Stopped (tty input)", "Stopped (tty output)",
        "Urgent I/O condition", "CPU time limit exceeded", "File size limit exceeded", "Virtual timer expired",
        "Profiling timer expired", "Window changed", "I/O possible", "Power failure", "Bad system call"};

    private SignalFunctions() {}

    private static void check(int signal) {
        if (signal < 1 || signal >= 65) {
            throw Errors.valueError("signal number out of range");
        }
    }

    @Builtin(value = "signal(signalnum, handler, /)",
            doc = "Set the action for the given signal: SIG_DFL, SIG_IGN, or a function of the signal number and a "
                    + "frame.")
    static Object signal(CinderContext context, int signal, Object handler) {
        boolean constant = AnyInt.is(handler) && AnyInt.fitsLong(handler)
                && (AnyInt.toLong(handler) == SignalModule.DEFAULT || AnyInt.toLong(handler) == SignalModule.IGNORE);
        if (!constant && !IsCallable.test(handler)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        check(signal);
        if (signal == 9 || signal == 19) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        SignalHandlers handlers = SignalHandlers.of(context);
        Object old = handlers.get(signal);
        handlers.set(signal, constant ? (Object) AnyInt.toLong(handler) : handler);
        return old;
    }

    @Builtin(value = "getsignal(signalnum, /)", doc = "Return the current action for the given signal.")
    static Object getsignal(CinderContext context, int signal) {
        check(signal);
        return SignalHandlers.of(context).get(signal);
    }

    @Builtin(value = "raise_signal(signalnum, /)", doc = "Send a signal to the executing process.")
    static void raiseSignal(CinderContext context, int signal) {
        check(signal);
        Object handler = SignalHandlers.of(context).get(signal);
        if (handler instanceof Long action) {
            boolean harmless = action == SignalModule.IGNORE || signal == 17 || signal == 18 || signal == 23
                    || signal == 28;
            if (!harmless) {
                context.env().getContext().closeExited(null, 128 + signal);
            }
            return;
        }
        PFrame frame = CallerFrame.frame(0);
        Calls.call(handler, (long) signal, frame == null ? PNone.NONE : frame);
    }

    @Builtin(value = "default_int_handler(signalnum, frame, /)",
            doc = "The default handler for SIGINT installed by Python.\n\nIt raises KeyboardInterrupt.")
    static void defaultIntHandler(Object signal, Object frame) {
        throw Errors.withArgs(ExceptionTypes.KEYBOARD_INTERRUPT);
    }

    @Builtin(value = "strsignal(signalnum, /)",
            doc = "Return the system description of the given signal; None if unknown.")
    static Object strsignal(int signal) {
        check(signal);
        return signal < DESCRIPTIONS.length ? Text.of(DESCRIPTIONS[signal])
                : signal >= 34 ? Text.of("Real-time signal " + (signal - 34)) : PNone.NONE;
    }

    @Builtin(value = "valid_signals()", doc = "Return a set of valid signal numbers on this platform.")
    static Object validSignals() {
        SetTable table = new SetTable();
        for (long i = 1; i < 65; i++) {
            if (i != 32 && i != 33) {
                table.add(i);
            }
        }
        return new PSet(table);
    }

    @Builtin(value = "siginterrupt(signalnum, flag, /)",
            doc = "Change system call restart behaviour: nothing to change here.")
    static void siginterrupt(int signal, boolean flag) {
        check(signal);
    }

    @Builtin(value = "set_wakeup_fd(fd, *, warn_on_full_buffer=True)", hideSignature = true,
            doc = "set_wakeup_fd(fd, *, warn_on_full_buffer=True) -> fd\n\nNo descriptor is written to when a signal "
                    + "comes in.")
    static long setWakeupDescriptor(int descriptor, boolean warn) {
        return -1;
    }

    @Builtin(value = "pthread_sigmask(how, mask, /)",
            doc = "Fetch and/or change the signal mask of the calling thread: always empty.")
    static Object sigmask(int how, Object mask) {
        return new PSet(new SetTable());
    }

    @Builtin(value = "alarm(seconds, /)",
            doc = "Arrange for SIGALRM to arrive: not available, so ItimerError is raised.")
    static long alarm(int seconds) {
        if (seconds == 0) {
            return 0;
        }
        throw OsErrors.of(ErrorNumbers.ENOSYS, null);
    }

    @Builtin(value = "getitimer(which, /)", doc = "Returns current value of given itimer: none is set.")
    static Object getitimer(int which) {
        return PTuple.of(0.0, 0.0);
    }

    @Builtin(value = "setitimer(which, seconds, interval=0.0, /)", doc = "Sets given itimer: not available.")
    static Object setitimer(int which, double seconds, double interval) {
        if (seconds == 0) {
            return PTuple.of(0.0, 0.0);
        }
        throw OsErrors.of(ErrorNumbers.ENOSYS, null);
    }
}
