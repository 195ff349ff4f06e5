// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;

/**
 * Reads a local variable; primitives stay unboxed, an unset variable raises UnboundLocalError. The kinds of values seen
 * are remembered, so that compiled code has no branches for the others.
 */
public final class ReadLocalNode extends ExpressionNode {
    private static final int OBJECT = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 4;
    private static final int BOOLEAN = 8;
    private static final int UNSET = 16;

    private final int slot;
    @CompilationFinal private int seen;

    public ReadLocalNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int kinds = seen;
        if ((kinds & OBJECT) != 0 && frame.isObject(slot)) {
            return frame.getObject(slot);
        }
        if ((kinds & LONG) != 0 && frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if ((kinds & DOUBLE) != 0 && frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        if ((kinds & BOOLEAN) != 0 && frame.isBoolean(slot)) {
            return frame.getBoolean(slot);
        }
        if ((kinds & UNSET) != 0 && kindIn(frame) == UNSET) {
            throw unbound(frame.getFrameDescriptor());
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        seen |= kindIn(frame);
        return execute(frame);
    }

    private int kindIn(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            return OBJECT;
        }
        if (frame.isLong(slot)) {
            return LONG;
        }
        if (frame.isDouble(slot)) {
            return DOUBLE;
        }
        return frame.isBoolean(slot) ? BOOLEAN : UNSET;
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return super.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return super.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isBoolean(slot)) {
            return frame.getBoolean(slot);
        }
        return super.executeBoolean(frame);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private RuntimeException unbound(FrameDescriptor descriptor) {
        return UnboundErrors.local(descriptor.getSlotName(slot)).at(this);
    }

    @Override
    public TruffleString variableName() {
        return layout().nameOfSlot(slot);
    }
}
