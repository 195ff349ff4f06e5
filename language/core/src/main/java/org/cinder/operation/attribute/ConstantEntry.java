// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A class attribute that is no descriptor (or a static method): the same value for all receivers accepted. */
final class ConstantEntry extends GuardedEntry {
    private final Object value;

    ConstantEntry(ReceiverGuard guard, Object value) {
        super(guard);
        this.value = value;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return value;
    }
}
