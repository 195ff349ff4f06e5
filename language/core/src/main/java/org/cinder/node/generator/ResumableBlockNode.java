// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;

/** Statements one after the other; goes on with the one that suspended. */
public final class ResumableBlockNode extends StatementNode implements LinePoint.Parent {
    @Children private final StatementNode[] statements;
    private final int stateSlot;

    public ResumableBlockNode(StatementNode[] statements, int stateSlot) {
        this.statements = statements;
        this.stateSlot = stateSlot;
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
        int start = ResumeState.take(frame, stateSlot);
        for (int i = 0; i < statements.length; i++) {
            if (i < start) {
                continue;
            }
            Object completion = statements[i].execute(frame);
            if (completion != null) {
                if (completion == Completion.YIELD) {
                    ResumeState.set(frame, stateSlot, i);
                }
                return completion;
            }
        }
        return null;
    }
}
