// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** {@code not a}. */
public final class NotNode extends ExpressionNode {
    @Child private ConditionNode operand;

    public NotNode(ConditionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.executeBoolean(frame);
    }
}
