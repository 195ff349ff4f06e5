// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.gc;

import org.cinder.context.CinderContext;

/** What a program has set in module gc. */
final class GcState {
    private boolean enabled = true;
    private long debug;
    private long[] thresholds = {700, 10, 10};

    static GcState of(CinderContext context) {
        return context.state(GcState.class, c -> new GcState());
    }

    boolean isEnabled() {
        return enabled;
    }

    void setEnabled(boolean newEnabled) {
        enabled = newEnabled;
    }

    long debug() {
        return debug;
    }

    void setDebug(long flags) {
        debug = flags;
    }

    long[] thresholds() {
        return thresholds;
    }

    void setThresholds(long[] newThresholds) {
        thresholds = newThresholds;
    }
}
