// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.hash.GlobalCell;

/** Data of the class that is assigned again and again, read through an instance. */
final class InheritedDataEntry extends GuardedEntry {
    private final GlobalCell cell;

    InheritedDataEntry(ReceiverGuard guard, GlobalCell cell) {
        super(guard);
        this.cell = cell;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return cell.get();
    }
}
