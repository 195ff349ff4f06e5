// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Brings signals of the operating system to the main thread of a context, at its next safepoint: as in CPython,
 * handlers run between two steps of the program and may raise.
 */
public final class SignalDelivery {
    /** What happens on the main thread; may throw guest exceptions. */
    @FunctionalInterface
    public interface Handler {
        /** @param location where the program is, or null */
        void handle(int signal, Node location);
    }

    private static final int COUNT = 65;
    private static final int INTERRUPT = 2;
    private static final int PATIENCE = 3;
    private static final int INTERRUPTED_STATUS = 130;

    private static final Handler IGNORED = (signal, location) -> { };

    private final CinderContext context;
    private final Thread main = Thread.currentThread();
    private final AtomicReferenceArray<Handler> handlers = new AtomicReferenceArray<>(COUNT);
    private final AtomicInteger waitingInterrupts = new AtomicInteger();

    private SignalDelivery(CinderContext context) {
        this.context = context;
    }

    /** First called on the main thread of the context. */
    public static SignalDelivery of(CinderContext context) {
        return context.state(SignalDelivery.class, SignalDelivery::new);
    }

    /** Whether the current thread is the one that handlers run on. */
    public boolean isMainThread() {
        return Thread.currentThread() == main;
    }

    /** Sets the handler. False when the process ignores the signal since its start: then it still does. */
    public boolean listenUnlessIgnored(int signal, String name, Handler handler) {
        handlers.set(signal, handler);
        if (install(name, received -> raise(signal)) == SignalHandler.SIG_IGN) {
            ignore(signal, name);
            return false;
        }
        return true;
    }

    /** Sets the handler; signals that the Java machine keeps for itself arrive only when the program raises them. */
    public void listen(int signal, String name, Handler handler) {
        handlers.set(signal, handler);
        install(name, received -> raise(signal));
    }

    public void ignore(int signal, String name) {
        handlers.set(signal, IGNORED);
        install(name, SignalHandler.SIG_IGN);
    }

    /** Gives the signal the action it has in a process that does not care. */
    public void restore(int signal, String name) {
        handlers.set(signal, null);
        install(name, SignalHandler.SIG_DFL);
    }

    private static SignalHandler install(String name, SignalHandler handler) {
        try {
            return Signal.handle(new Signal(name), handler);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether somebody listens to the signal. */
    public boolean isHandled(int signal) {
        return handlers.get(signal) != null;
    }

    public boolean isIgnored(int signal) {
        return handlers.get(signal) == IGNORED;
    }

    /** Lets the main thread run the handler at its next safepoint; called on any thread. */
    public void raise(int signal) {
        Handler handler = handlers.get(signal);
        if (handler == null || handler == IGNORED) {
            return;
        }
        if (signal == INTERRUPT && waitingInterrupts.incrementAndGet() > PATIENCE) {
            // Java code without safepoints keeps the program from noticing; the user has asked often enough.
            Runtime.getRuntime().halt(INTERRUPTED_STATUS);
        }
        context.env().submitThreadLocal(new Thread[] {main}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (signal == INTERRUPT) {
                    waitingInterrupts.set(0);
                }
                handler.handle(signal, access.getLocation());
            }
        });
    }
}
