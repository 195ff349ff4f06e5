// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;

/**
 * An unset variable has an illegal slot. Slots are made so when a frame begins its life instead of by default, because
 * Truffle's assertions accept no static slots in frames whose slots are illegal by default.
 */
public final class UnsetSlots {
    private UnsetSlots() {}

    /** The slots of variables, which are those with a name. */
    public static int[] of(FrameDescriptor descriptor) {
        int[] slots = new int[descriptor.getNumberOfSlots()];
        int count = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (descriptor.getSlotName(slot) != null) {
                slots[count++] = slot;
            }
        }
        return Arrays.copyOf(slots, count);
    }

    /** Marks the variables of a new frame as unset. */
    @ExplodeLoop
    public static void clear(Frame frame, int[] slots) {
        for (int slot : slots) {
            frame.clear(slot);
        }
    }
}
