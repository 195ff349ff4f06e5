// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;
import org.cinder.context.SignalDelivery;
import org.cinder.library.sys.Interrupts;
import org.cinder.frame.CallerFrame;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PFrame;
import org.cinder.operation.callable.Calls;

/** The handlers that a program has set for signals, and the timer that sends it SIGALRM. */
final class SignalHandlers {
    private static final int COUNT = 65;
    private static final int SIGALRM = 14;
    private static final int SIGINT = 2;

    private final CinderContext context;
    private final SignalDelivery delivery;
    private final Object[] handlers = new Object[COUNT];
    private AlarmTimer timer;

    private SignalHandlers(CinderContext context) {
        this.context = context;
        this.delivery = SignalDelivery.of(context);
    }

    static SignalHandlers of(CinderContext context) {
        return context.state(SignalHandlers.class, SignalHandlers::new);
    }

    /** A callable, {@link SignalModule#DEFAULT} or {@link SignalModule#IGNORE}. */
    Object get(int signal) {
        return handlers[signal] == null ? (Object) SignalModule.DEFAULT : handlers[signal];
    }

    /** Whether handlers may be set: on the main thread only. */
    boolean mayChange() {
        return delivery.isMainThread();
    }

    /** What is in force when the module is imported: Ctrl-C raises, unless the process was started to ignore it. */
    void begin(Object interruptHandler) {
        if (delivery.isHandled(SIGINT)) {
            handlers[SIGINT] = delivery.isIgnored(SIGINT) ? SignalModule.IGNORE : interruptHandler;
        }
        handlers[SignalNames.SIGPIPE] = SignalModule.IGNORE;
    }

    void set(int signal, Object handler) {
        handlers[signal] = handler;
        String name = SignalNames.of(signal);
        if (handler.equals(SignalModule.DEFAULT)) {
            delivery.restore(signal, name);
        } else if (handler.equals(SignalModule.IGNORE)) {
            delivery.ignore(signal, name);
        } else {
            delivery.listen(signal, name, this::call);
        }
    }

    /** Runs the handler of a signal that has arrived. */
    void call(int signal, Node location) {
        if (handlers[signal] instanceof Long) {
            return;
        }
        PFrame frame = CallerFrame.frame(0);
        try {
            Calls.call(handlers[signal], (long) signal, frame == null ? PNone.NONE : frame);
        } catch (PException e) {
            throw Interrupts.at(e, location);
        }
    }

    /** Starts, changes or (with 0) stops the alarm; the seconds that were left and the old interval. */
    double[] setTimer(double seconds, double interval) {
        double[] old = timerState();
        if (timer != null) {
            timer.stop();
            timer = null;
        }
        if (seconds > 0) {
            timer = new AlarmTimer(context, seconds, interval, SIGALRM);
            timer.start();
        }
        return old;
    }

    double[] timerState() {
        return timer == null ? new double[] {0, 0} : timer.state();
    }
}
