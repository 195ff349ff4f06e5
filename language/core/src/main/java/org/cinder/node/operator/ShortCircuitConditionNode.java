// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.cinder.node.ExpressionNode;

/** {@code a and b}, {@code a or b} where only the truth matters: no operand is boxed. */
public final class ShortCircuitConditionNode extends ExpressionNode {
    @Child private ConditionNode left;
    @Child private ConditionNode right;
    private final boolean stopOn;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public ShortCircuitConditionNode(ConditionNode left, ConditionNode right, boolean stopOn) {
        this.left = left;
        this.right = right;
        this.stopOn = stopOn;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        if (profile.profile(left.executeBoolean(frame) == stopOn)) {
            return stopOn;
        }
        return right.executeBoolean(frame);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }
}
