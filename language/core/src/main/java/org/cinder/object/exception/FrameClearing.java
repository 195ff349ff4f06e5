// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;

/** {@code frame.clear()}: forgets the variables of a function that has ended. */
final class FrameClearing {
    private static final int RESUMABLE = PCode.GENERATOR | PCode.COROUTINE | PCode.ASYNC_GENERATOR;

    private FrameClearing() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void clear(PFrame frame) {
        RunningFrames.complete(frame);
        MaterializedFrame variables = frame.variables();
        if (variables == null || !(frame.code().callTarget().getRootNode() instanceof PythonRootNode root)
                || root.variables() == null) {
            return;
        }
        if (RunningFrames.find(frame) != null) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
        if ((frame.code().flags() & RESUMABLE) != 0) {
            // the generator may go on; what it needs stays until it ends
            return;
        }
        frame.setCleared();
        LocalVariables layout = root.variables();
        if (layout.namespaceArgument()) {
            return;
        }
        for (int i = 0; i < layout.names().length; i++) {
            if (layout.arguments()[i] >= 0) {
                Arguments.set(variables.getArguments(), layout.arguments()[i], null);
            } else if (layout.slots()[i] >= 0) {
                variables.clear(layout.slots()[i]);
            }
        }
    }
}
