// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** Reads a temporary that the translator keeps in a frame slot. */
public final class TemporaryNode extends ExpressionNode {
    private final int slot;

    public TemporaryNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getObject(slot);
    }
}
