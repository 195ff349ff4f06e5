// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;

/** Reads a local variable; primitives stay unboxed, an unset variable raises UnboundLocalError. */
public final class ReadLocalNode extends ExpressionNode {
    private final int slot;

    public ReadLocalNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            return frame.getObject(slot);
        }
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        if (frame.isBoolean(slot)) {
            return frame.getBoolean(slot);
        }
        throw unbound(frame);
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

    private RuntimeException unbound(VirtualFrame frame) {
        CompilerDirectives.transferToInterpreter();
        return UnboundErrors.local(frame.getFrameDescriptor().getSlotName(slot)).at(this);
    }

    @Override
    public TruffleString variableName() {
        return layout().nameOfSlot(slot);
    }
}
