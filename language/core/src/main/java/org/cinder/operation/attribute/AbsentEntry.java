// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;

/** Objects of one shape do not have the attribute, and their class has no {@code __getattr__} to ask. */
final class AbsentEntry extends GuardedEntry {
    private final Assumption noFallback;

    AbsentEntry(ReceiverGuard guard, Assumption noFallback) {
        super(guard);
        this.noFallback = noFallback;
    }

    @Override
    public boolean isValid() {
        return super.isValid() && noFallback.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return null;
    }

    @Override
    boolean isAbsent() {
        return true;
    }
}
