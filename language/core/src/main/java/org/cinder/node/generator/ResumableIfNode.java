// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;

/** {@code if} with a branch that suspends. */
public final class ResumableIfNode extends StatementNode implements LinePoint.Parent {
    private static final int BODY = 1;
    private static final int OR_ELSE = 2;

    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode orElse;
    private final int stateSlot;

    public ResumableIfNode(ConditionNode test, StatementNode body, StatementNode orElse, int stateSlot) {
        this.test = test;
        this.body = body;
        this.orElse = orElse;
        this.stateSlot = stateSlot;
    }

    @Override
    public int roleOf(Node child) {
        return child == test && span() == null ? LinePoint.STATEMENT : 0;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumeState.take(frame, stateSlot);
        boolean taken = state == 0 ? test.executeBoolean(frame) : state == BODY;
        StatementNode branch = taken ? body : orElse;
        if (branch == null) {
            return null;
        }
        Object completion = taken ? body.execute(frame) : orElse.execute(frame);
        if (completion == Completion.YIELD) {
            ResumeState.set(frame, stateSlot, taken ? BODY : OR_ELSE);
        }
        return completion;
    }
}
