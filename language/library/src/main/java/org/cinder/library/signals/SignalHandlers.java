// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import org.cinder.context.CinderContext;

/** The handlers that a program has set for signals. */
final class SignalHandlers {
    private final Object[] handlers = new Object[65];

    static SignalHandlers of(CinderContext context) {
        return context.state(SignalHandlers.class, c -> new SignalHandlers());
    }

    /** A callable, {@link SignalModule#DEFAULT} or {@link SignalModule#IGNORE}. */
    Object get(int signal) {
        return handlers[signal] == null ? (Object) SignalModule.DEFAULT : handlers[signal];
    }

    void set(int signal, Object handler) {
        handlers[signal] = handler;
    }
}
