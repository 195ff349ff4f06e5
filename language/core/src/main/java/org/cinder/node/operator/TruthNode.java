// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** The truth value of a condition as an expression. */
public final class TruthNode extends ExpressionNode {
    @Child private ConditionNode condition;

    public TruthNode(ConditionNode condition) {
        this.condition = condition;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return condition.executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return condition.executeBoolean(frame);
    }
}
