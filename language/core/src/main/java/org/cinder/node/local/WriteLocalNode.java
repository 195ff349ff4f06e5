// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/**
 * Assigns a local variable. While every value written to a slot has one primitive kind the slot holds it unboxed; the
 * kind
 * is kept in the frame descriptor so that all writers of the slot agree.
 */
@NodeChild(value = "value", type = ExpressionNode.class)
@NodeField(name = "slot", type = int.class)
public abstract class WriteLocalNode extends StatementNode {
    /**
     * Of all frames this node sees. Where the frame itself is no constant (generators, loops compiled while they run),
     * the kinds would have to be looked up.
     */
    @CompilationFinal private FrameDescriptor descriptor;

    protected abstract int getSlot();

    /** Writes an evaluated value. */
    public abstract Object executeWrite(VirtualFrame frame, Object value);

    @Specialization(guards = "accepts(frame, LONG)")
    final Object doLong(VirtualFrame frame, long value) {
        descriptor(frame).setSlotKind(getSlot(), FrameSlotKind.Long);
        frame.setLong(getSlot(), value);
        return null;
    }

    @Specialization(guards = "accepts(frame, DOUBLE)")
    final Object doDouble(VirtualFrame frame, double value) {
        descriptor(frame).setSlotKind(getSlot(), FrameSlotKind.Double);
        frame.setDouble(getSlot(), value);
        return null;
    }

    @Specialization(guards = "accepts(frame, BOOLEAN)")
    final Object doBoolean(VirtualFrame frame, boolean value) {
        descriptor(frame).setSlotKind(getSlot(), FrameSlotKind.Boolean);
        frame.setBoolean(getSlot(), value);
        return null;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doBoolean"})
    final Object doGeneric(VirtualFrame frame, Object value) {
        descriptor(frame).setSlotKind(getSlot(), FrameSlotKind.Object);
        frame.setObject(getSlot(), value);
        return null;
    }

    protected static final FrameSlotKind LONG = FrameSlotKind.Long;
    protected static final FrameSlotKind DOUBLE = FrameSlotKind.Double;
    protected static final FrameSlotKind BOOLEAN = FrameSlotKind.Boolean;

    final boolean accepts(Frame frame, FrameSlotKind kind) {
        FrameSlotKind current = descriptor(frame).getSlotKind(getSlot());
        return current == kind || current == FrameSlotKind.Illegal;
    }

    private FrameDescriptor descriptor(Frame frame) {
        if (descriptor == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor = frame.getFrameDescriptor();
        }
        assert descriptor == frame.getFrameDescriptor();
        return descriptor;
    }

    @Override
    public TruffleString variableName() {
        return layout().nameOfSlot(getSlot());
    }
}
