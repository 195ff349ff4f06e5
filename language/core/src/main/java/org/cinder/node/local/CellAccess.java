// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.frame.LocalVariables;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;

/** Where a node finds the cell of a captured variable: in a slot of this frame, or in the closure of the function. */
public final class CellAccess {
    private final int slot;
    private final int closureIndex;

    private CellAccess(int slot, int closureIndex) {
        this.slot = slot;
        this.closureIndex = closureIndex;
    }

    /** A variable of this function that inner functions use. */
    public static CellAccess ownedBy(int slot) {
        return new CellAccess(slot, -1);
    }

    /** A variable of an enclosing function. */
    public static CellAccess free(int closureIndex) {
        return new CellAccess(-1, closureIndex);
    }

    /** Whether the variable belongs to an enclosing function. */
    public boolean isFree() {
        return slot < 0;
    }

    /** The cell. */
    public PCell cell(VirtualFrame frame) {
        if (slot >= 0) {
            return (PCell) frame.getObject(slot);
        }
        return Arguments.function(frame.getArguments()).closure()[closureIndex];
    }

    /** The name of the variable, in code whose variables live as told. */
    TruffleString nameIn(LocalVariables variables) {
        return slot >= 0 ? variables.nameOfSlot(slot) : variables.nameOfCaptured(closureIndex);
    }
}
