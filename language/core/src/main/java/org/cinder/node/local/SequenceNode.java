// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** Runs a statement, then evaluates an expression: walrus, and whatever the translator has to do first. */
public final class SequenceNode extends ExpressionNode {
    @Child private StatementNode first;
    @Child private ExpressionNode result;

    public SequenceNode(StatementNode first, ExpressionNode result) {
        this.first = first;
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        first.execute(frame);
        return result.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        first.execute(frame);
        return result.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        first.execute(frame);
        return result.executeDouble(frame);
    }
}
