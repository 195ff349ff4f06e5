// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.RootCallTarget;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PFrame;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;

/**
 * The guest frames on the stack, found only when a program asks: {@code locals()}, {@code globals()}, {@code
 * sys._getframe}.
 */
public final class CallerFrame {
    private CallerFrame() {}

    /** The globals of the innermost running guest frame, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict globals() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root == null) {
                return null;
            }
            Object[] arguments = instance.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments();
            return Arguments.function(root.functionArguments(arguments)).globals();
        });
    }

    /**
     * What {@code locals()} answers in the innermost guest frame: a snapshot dict, or the namespace of module and class
     * code.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object locals() {
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root == null) {
                return null;
            }
            return localsOf(root, variables(root, instance));
        });
    }

    /** The names visible in a frame as a mapping. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object localsOf(PythonRootNode root, MaterializedFrame variables) {
        LocalVariables layout = root.variables();
        if (layout.namespaceArgument()) {
            return Arguments.get(variables.getArguments(), 0);
        }
        PFunction function = Arguments.function(variables.getArguments());
        boolean optimized = (root.code().flags() & PCode.OPTIMIZED) != 0;
        return optimized ? layout.snapshot(variables) : function.globals();
    }

    /** The guest frame {@code depth} levels up (0 is the innermost) with its callers linked, or null when too deep. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PFrame frame(int depth) {
        PFrame[] chain = new PFrame[2];
        int[] level = new int[1];
        Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root == null) {
                return null;
            }
            if (level[0]++ < depth) {
                return null;
            }
            MaterializedFrame variables = variables(root, instance);
            Node position = level[0] == 1 ? innermostPosition(instance, root) : instance.getCallNode();
            PFrame frame = new PFrame(root.code(), Arguments.function(variables.getArguments()), variables, position);
            if (chain[0] == null) {
                chain[0] = frame;
            } else {
                chain[1].setBack(frame);
            }
            chain[1] = frame;
            return null;
        });
        return chain[0];
    }

    /** Whether what the running builtin answers goes into another call without getting a name anywhere. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean makesTemporary() {
        boolean[] inner = {true};
        return Truffle.getRuntime().iterateFrames(instance -> {
            PythonRootNode root = root(instance);
            if (root == null) {
                return null;
            }
            ValueConsumer consumer =
                    ValueConsumer.of(inner[0] ? innermostPosition(instance, root) : instance.getCallNode());
            inner[0] = false;
            // the function that returns the value does not keep it, so its caller decides
            return consumer != null && consumer.returns() ? null : (Object) (consumer != null);
        }) == Boolean.TRUE;
    }

    /** The innermost frame is calling a builtin, whose call site has noted itself. */
    private static Node innermostPosition(FrameInstance instance, PythonRootNode root) {
        Node position = instance.getCallNode();
        Node noted = position == null ? CinderContext.get(null).callPosition() : null;
        return noted != null && noted.getRootNode() == root ? noted : position;
    }

    private static PythonRootNode root(FrameInstance instance) {
        RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
        return root instanceof PythonRootNode python && python.hasVisibleFrames() ? python : null;
    }

    private static MaterializedFrame variables(PythonRootNode root, FrameInstance instance) {
        return root.variablesOf(instance.getFrame(FrameInstance.FrameAccess.MATERIALIZE));
    }
}
