// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;

/** What {@code sys} remembers for one context besides its namespace. */
final class SysState {
    private final List<Object> auditHooks = new ArrayList<>();
    private double switchInterval = 0.005;
    private long originTrackingDepth;
    private boolean finalizing;

    static SysState of(CinderContext context) {
        return context.state(SysState.class, c -> new SysState());
    }

    List<Object> auditHooks() {
        return auditHooks;
    }

    double switchInterval() {
        return switchInterval;
    }

    void setSwitchInterval(double seconds) {
        switchInterval = seconds;
    }

    long originTrackingDepth() {
        return originTrackingDepth;
    }

    void setOriginTrackingDepth(long depth) {
        originTrackingDepth = depth;
    }

    boolean isFinalizing() {
        return finalizing;
    }

    void startFinalizing() {
        finalizing = true;
    }
}
