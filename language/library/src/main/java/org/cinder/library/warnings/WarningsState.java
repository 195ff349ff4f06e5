// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.warnings;

import org.cinder.context.CinderContext;

/** Counts the changes of the filters in one context: after one, all warnings are news again. */
final class WarningsState {
    private long version;

    static WarningsState of(CinderContext context) {
        return context.state(WarningsState.class, c -> new WarningsState());
    }

    long version() {
        return version;
    }

    void increment() {
        version++;
    }
}
