// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.RootCallTarget;
import org.cinder.context.CinderContext;
import org.cinder.node.generator.GeneratorRootNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PFrame;
import org.cinder.object.function.Arguments;
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
            boolean generator = root instanceof GeneratorRootNode;
            return Arguments.function(generator ? GeneratorRootNode.variablesOf(arguments).getArguments()
                    : arguments).globals();
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
            return localsOf(root, variables(instance, FrameInstance.FrameAccess.MATERIALIZE));
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
        boolean optimized = (root.code().flags() & org.cinder.object.function.PCode.OPTIMIZED) != 0;
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
            MaterializedFrame variables = variables(instance, FrameInstance.FrameAccess.MATERIALIZE);
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

    /** The innermost frame is calling a builtin, whose call site has noted itself. */
    private static Node innermostPosition(FrameInstance instance, PythonRootNode root) {
        Node position = instance.getCallNode();
        Node noted = position == null ? CinderContext.get(null).callPosition() : null;
        return noted != null && noted.getRootNode() == root ? noted : position;
    }

    private static PythonRootNode root(FrameInstance instance) {
        RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
        boolean guest = root instanceof FunctionRootNode || root instanceof GeneratorRootNode;
        return guest && !isInternal(root) ? (PythonRootNode) root : null;
    }

    private static boolean isInternal(RootNode root) {
        PythonRootNode python = (PythonRootNode) root;
        return python.source() != null && python.source().isInternal();
    }

    private static MaterializedFrame variables(FrameInstance instance, FrameInstance.FrameAccess access) {
        PythonRootNode root = root(instance);
        if (root == null) {
            return null;
        }
        Frame frame = instance.getFrame(access);
        if (root instanceof GeneratorRootNode) {
            return GeneratorRootNode.variablesOf(frame.getArguments());
        }
        return frame.materialize();
    }
}
