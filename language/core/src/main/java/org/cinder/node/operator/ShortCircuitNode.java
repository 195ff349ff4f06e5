// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.cinder.node.ExpressionNode;

/** {@code a and b}, {@code a or b}: the value of the operand that decides. */
public final class ShortCircuitNode extends ExpressionNode {
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;
    @Child private ConditionNode truth;
    private final boolean stopOn;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /**
     * @param stopOn the truth value that makes the left operand the result: false for {@code and}, true for {@code or}
     */
    public ShortCircuitNode(ExpressionNode left, ExpressionNode right, boolean stopOn) {
        this.left = left;
        this.right = right;
        this.truth = ConditionNodeGen.create(null);
        this.stopOn = stopOn;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        if (profile.profile(truth.executeValue(value) == stopOn)) {
            return value;
        }
        return right.execute(frame);
    }
}
