// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstanceVisitor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.KnownFrames;
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
            return localsOf(root, variables(root, instance, instance.isVirtualFrame()
                    ? FrameInstance.FrameAccess.READ_ONLY : FrameInstance.FrameAccess.MATERIALIZE));
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

    /**
     * The guest frame {@code depth} levels up (0 is the innermost) with its callers linked, or null when too deep.
     * Frames of compiled code keep their variables in registers; making objects of them would throw the activation out
     * of compiled code each time, so their callers get copies. Only a function that asks for its own frame gets the
     * frame itself, because it may hand it out and go on.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PFrame frame(int depth) {
        return new Chain(depth, depth == 0).walk();
    }

    /** All guest frames, for finding one of them again: with copies of the variables of compiled code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PFrame running() {
        return new Chain(0, false).walk();
    }

    /** Frame objects of the stack, from {@code depth} on. */
    private static final class Chain implements FrameInstanceVisitor<Object> {
        private final int depth;
        private final boolean materialize;
        private final List<PFrame> frames = new ArrayList<>();
        private final KnownFrames known = KnownFrames.existing(CinderContext.get(null));
        private int level;

        Chain(int depth, boolean materialize) {
            this.depth = depth;
            this.materialize = materialize;
        }

        PFrame walk() {
            Truffle.getRuntime().iterateFrames(this);
            for (int i = 0; i < frames.size(); i++) {
                frames.get(i).setHeight(frames.size() - i);
            }
            return frames.isEmpty() ? null : frames.get(0);
        }

        @Override
        public Object visitFrame(FrameInstance instance) {
            PythonRootNode root = root(instance);
            if (root == null || level++ < depth) {
                return null;
            }
            boolean itself = materialize && frames.isEmpty() || known != null;
            boolean copied = !itself && instance.isVirtualFrame();
            MaterializedFrame variables = variables(root, instance,
                    copied ? FrameInstance.FrameAccess.READ_ONLY : FrameInstance.FrameAccess.MATERIALIZE);
            Node position = level == 1 ? innermostPosition(instance, root) : instance.getCallNode();
            PFrame frame = frame(known, root, variables, position);
            if (copied) {
                frame.setCopied();
            }
            if (!frames.isEmpty()) {
                frames.get(frames.size() - 1).setBack(frame);
            }
            frames.add(frame);
            return null;
        }
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

    private static PFrame frame(KnownFrames known, PythonRootNode root, MaterializedFrame variables, Node position) {
        if (known == null) {
            return new PFrame(root.code(), Arguments.function(variables.getArguments()), variables, position);
        }
        PFrame frame = known.of(root.code(), variables);
        if (position != null) {
            frame.setPosition(position);
        }
        return frame;
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

    private static MaterializedFrame variables(PythonRootNode root, FrameInstance instance,
            FrameInstance.FrameAccess access) {
        return root.variablesOf(instance.getFrame(access));
    }
}
