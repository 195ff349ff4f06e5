// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameSlotKind;

/**
 * Frames with slots that are illegal by default fail Truffle's own assertions at the first access to a static slot. To
 * be called in an {@code assert}, so that it costs nothing without assertions.
 */
public final class StaticSlots {
    private StaticSlots() {}

    /** Makes the slot ready for its first access. */
    public static boolean ready(Frame frame, int slot) {
        if (frame.getTag(slot) == FrameSlotKind.Illegal.tag) {
            frame.setObject(slot, null);
        }
        return true;
    }
}
