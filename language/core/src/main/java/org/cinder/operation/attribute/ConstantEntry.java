// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A class attribute that is no descriptor (or a static method): the same value for all receivers accepted. */
final class ConstantEntry extends AttributeEntry {
    private final ReceiverGuard guard;
    private final Object value;

    ConstantEntry(ReceiverGuard guard, Object value) {
        this.guard = guard;
        this.value = value;
    }

    @Override
    boolean accepts(Object receiver) {
        return guard.accepts(receiver);
    }

    @Override
    public boolean isValid() {
        return guard.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return value;
    }
}
