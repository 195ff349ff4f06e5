// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.frame.LinePoint;
import org.cinder.node.StatementNode;

/** Statements one after the other. */
public final class BlockNode extends StatementNode implements LinePoint.Parent {
    @Children private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    /** The statement that runs last when all complete normally. */
    public StatementNode last() {
        return statements[statements.length - 1];
    }

    @Override
    public int roleOf(Node child) {
        return !isBodyOfRoot() ? 0 : child == last() ? LinePoint.OUTERMOST | LinePoint.LAST : LinePoint.OUTERMOST;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode statement : statements) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
