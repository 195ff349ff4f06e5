// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.library.posix.ProcessSignals;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.SetTable;
import org.cinder.object.number.AnyInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code _signal}. Handlers run on the main thread, at its next safepoint. */
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
        if (!SignalHandlers.of(context).mayChange()) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
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
        SignalHandlers handlers = SignalHandlers.of(context);
        if (!(handlers.get(signal) instanceof Long action)) {
            handlers.call(signal, null);
        } else if (action == SignalModule.DEFAULT) {
            ProcessSignals.send(context, ProcessHandle.current().pid(), signal);
        }
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
            doc = "Arrange for SIGALRM to arrive after the given number of seconds; how many were left before.")
    static long alarm(CinderContext context, int seconds) {
        return (long) Math.ceil(SignalHandlers.of(context).setTimer(seconds, 0)[0]);
    }

    @Builtin(value = "getitimer(which, /)", doc = "Returns current value of given itimer.")
    static Object getitimer(CinderContext context, int which) {
        checkTimer(which);
        double[] state = which == 0 ? SignalHandlers.of(context).timerState() : new double[2];
        return PTuple.of(state[0], state[1]);
    }

    private static void checkTimer(int which) {
        if (which < 0 || which > 2) {
            throw timerError(ErrorNumbers.EINVAL);
        }
    }

    private static PException timerError(int number) {
        return Errors.withArgs(SignalModule.ITIMER_ERROR, (long) number, Text.of(ErrorNumbers.message(number)));
    }

    @Builtin(value = "setitimer(which, seconds, interval=0.0, /)",
            doc = "Sets given itimer; its old value.\n\nOnly the timer of real time is there.")
    static Object setitimer(CinderContext context, int which, double seconds, double interval) {
        checkTimer(which);
        if (seconds < 0 || interval < 0) {
            throw timerError(ErrorNumbers.EINVAL);
        }
        if (which != 0 && seconds > 0) {
            throw timerError(ErrorNumbers.ENOSYS);
        }
        double[] old = which == 0 ? SignalHandlers.of(context).setTimer(seconds, interval) : new double[2];
        return PTuple.of(old[0], old[1]);
    }
}
