// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.cinder.node.LocalVariables;
import org.cinder.node.PythonRootNode;
import org.cinder.object.function.Arguments;

/** {@code frame.clear()}: forgets the variables of a function that has ended. */
final class FrameClearing {
    private FrameClearing() {}

    @TruffleBoundary
    static void clear(PFrame frame) {
        MaterializedFrame variables = frame.variables();
        if (variables == null || !(frame.code().callTarget().getRootNode() instanceof PythonRootNode root)
                || root.variables() == null) {
            return;
        }
        if (isRunning(variables)) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
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

    private static boolean isRunning(MaterializedFrame variables) {
        Object found = Truffle.getRuntime().iterateFrames((FrameInstance instance) -> {
            boolean same = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments() == variables.getArguments();
            return same ? Boolean.TRUE : null;
        });
        return found != null;
    }
}
