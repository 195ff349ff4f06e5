// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Progress of a resumable construct, kept in a slot of the generator's frame: 0 before it starts and after it ends; set
 * only while the generator is suspended inside, and taken back by the resume that passes through.
 */
final class ResumeState {
    private ResumeState() {}

    /** The progress noted at the last suspension, which is thereby consumed. */
    static int take(VirtualFrame frame, int slot) {
        int state = frame.getIntStatic(slot);
        if (state != 0) {
            frame.setIntStatic(slot, 0);
        }
        return state;
    }

    static void set(VirtualFrame frame, int slot, int state) {
        frame.setIntStatic(slot, state);
    }

    /** Whether a progress is noted, which is not consumed. */
    static boolean isSet(VirtualFrame frame, int slot) {
        return frame.getIntStatic(slot) != 0;
    }
}
