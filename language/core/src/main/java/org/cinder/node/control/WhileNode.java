// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;

/** {@code while}; the else part may be null. */
public final class WhileNode extends StatementNode {
    @Child private LoopNode loop;
    @Child private StatementNode orElse;

    public WhileNode(ConditionNode test, StatementNode body, StatementNode orElse) {
        this.loop = Truffle.getRuntime().createLoopNode(new WhileRepeatingNode(test, body));
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return LoopCompletion.after(loop.execute(frame), orElse, frame);
    }

    private static final class WhileRepeatingNode extends LoopBodyNode {
        @Child private ConditionNode test;

        WhileRepeatingNode(ConditionNode test, StatementNode body) {
            super(body);
            this.test = test;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            return test.executeBoolean(frame) ? iterate(frame) : LoopCompletion.EXHAUSTED;
        }
    }
}
