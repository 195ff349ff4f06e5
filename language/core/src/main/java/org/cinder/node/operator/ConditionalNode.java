// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.cinder.node.ExpressionNode;

/** {@code a if test else b}. */
public final class ConditionalNode extends ExpressionNode {
    @Child private ConditionNode test;
    @Child private ExpressionNode body;
    @Child private ExpressionNode orElse;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public ConditionalNode(ConditionNode test, ExpressionNode body, ExpressionNode orElse) {
        this.test = test;
        this.body = body;
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return profile.profile(test.executeBoolean(frame)) ? body.execute(frame) : orElse.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.executeBoolean(frame)) ? body.executeLong(frame) : orElse.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.executeBoolean(frame)) ? body.executeDouble(frame) : orElse.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.executeBoolean(frame)) ? body.executeBoolean(frame) : orElse.executeBoolean(frame);
    }
}
