// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.context.CinderContext;

/** The Context that the running thread of a CinderContext is in. */
final class CurrentContext {
    private PContext current = new PContext();

    static CurrentContext of(CinderContext context) {
        return context.threadState(CurrentContext.class, c -> new CurrentContext());
    }

    PContext get() {
        return current;
    }

    void set(PContext context) {
        current = context;
    }
}
