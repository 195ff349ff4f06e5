// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;

/** {@code del x} of a local variable; {@code quiet} for the implicit deletion after {@code except … as x}. */
public final class DeleteLocalNode extends StatementNode {
    private final int slot;
    private final boolean quiet;

    public DeleteLocalNode(int slot, boolean quiet) {
        this.slot = slot;
        this.quiet = quiet;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        boolean set = frame.isObject(slot) || frame.isLong(slot) || frame.isDouble(slot) || frame.isBoolean(slot);
        if (!set && !quiet) {
            CompilerDirectives.transferToInterpreter();
            throw UnboundErrors.local(frame.getFrameDescriptor().getSlotName(slot)).at(this);
        }
        frame.clear(slot);
        return null;
    }
}
