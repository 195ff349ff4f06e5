// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

/** An entry for the receivers that one guard accepts. */
abstract class GuardedEntry extends AttributeEntry {
    private final ReceiverGuard guard;

    GuardedEntry(ReceiverGuard guard) {
        this.guard = guard;
    }

    @Override
    final boolean accepts(Object receiver) {
        return guard.accepts(receiver);
    }

    @Override
    public boolean isValid() {
        return guard.isValid();
    }
}
