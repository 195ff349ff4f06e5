// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.cinder.frame.LinePoint;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;

/** {@code if}; the else part may be null. */
public final class IfNode extends StatementNode implements LinePoint.Parent {
    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode orElse;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public IfNode(ConditionNode test, StatementNode body, StatementNode orElse) {
        this.test = test;
        this.body = body;
        this.orElse = orElse;
    }

    @Override
    public int roleOf(Node child) {
        return child == test && span() == null ? LinePoint.STATEMENT : 0;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (profile.profile(test.executeBoolean(frame))) {
            return body.execute(frame);
        }
        return orElse == null ? null : orElse.execute(frame);
    }
}
