// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;

/** {@code while} with a condition or body that suspends. */
public final class ResumableWhileNode extends StatementNode {
    private static final int IN_OR_ELSE = 1;

    @Child private LoopNode loop;
    @Child private StatementNode orElse;
    private final int elseSlot;

    /**
     * @param before evaluates the suspending parts of the condition into temporaries, or null
     * @param loopSlot state of the loop
     * @param elseSlot state of the else part
     */
    public ResumableWhileNode(StatementNode before, ConditionNode test, StatementNode body, StatementNode orElse,
            int loopSlot, int elseSlot) {
        this.loop = Truffle.getRuntime().createLoopNode(new WhileRepeatingNode(before, test, body, loopSlot));
        this.orElse = orElse;
        this.elseSlot = elseSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object status = ResumableLoopNode.EXHAUSTED;
        if (ResumeState.take(frame, elseSlot) != IN_OR_ELSE) {
            status = loop.execute(frame);
        }
        return ResumableOrElse.after(status, orElse, elseSlot, frame);
    }

    private static final class WhileRepeatingNode extends ResumableLoopNode {
        @Child private StatementNode before;
        @Child private ConditionNode test;

        WhileRepeatingNode(StatementNode before, ConditionNode test, StatementNode body, int stateSlot) {
            super(body, stateSlot);
            this.before = before;
            this.test = test;
        }

        @Override
        Object head(VirtualFrame frame) {
            if (before != null) {
                Object completion = before.execute(frame);
                if (completion != null) {
                    return completion;
                }
            }
            return test.executeBoolean(frame) ? null : EXHAUSTED;
        }
    }
}
