// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.frame.CallerFrame;

/** Finds the variables of frames that were still running when they got into a traceback. */
final class RunningFrames {
    private RunningFrames() {}

    /** Fills in variables and caller if the frame is running and they are not known yet. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void complete(PFrame frame) {
        if (!frame.isCopied() && frame.activation() == null && frame.back() != null) {
            return;
        }
        PFrame running = find(frame);
        if (running != null) {
            frame.complete(running);
        }
    }

    /** The frame as it is at this moment, or null when it has ended. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PFrame find(PFrame frame) {
        for (PFrame running = CallerFrame.running(); running != null; running = running.back()) {
            if (frame.isSameFrame(running)) {
                return running;
            }
        }
        return null;
    }
}
