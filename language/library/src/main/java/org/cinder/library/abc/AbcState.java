// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import org.cinder.context.CinderContext;

/** Counts the registrations of virtual subclasses in one context: each one makes negative answers doubtful. */
final class AbcState {
    private long counter;

    static AbcState of(CinderContext context) {
        return context.state(AbcState.class, c -> new AbcState());
    }

    long counter() {
        return counter;
    }

    void increment() {
        counter++;
    }
}
