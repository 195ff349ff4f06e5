// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** Evaluates an expression into a temporary slot. */
public final class StoreTemporaryNode extends StatementNode {
    private final int slot;
    @Child private ExpressionNode value;

    public StoreTemporaryNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(slot, value.execute(frame));
        return null;
    }
}
