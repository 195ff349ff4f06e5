// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** {@code for target in iterable}; the else part may be null. */
public final class ForNode extends StatementNode {
    @Child private ExpressionNode iterable;
    @Child private StartIterationNode start;
    @Child private LoopNode loop;
    @Child private StatementNode orElse;
    private final int sourceSlot;

    /** @param target assigns the element from {@code cursor.itemSlot()} */
    public ForNode(ExpressionNode iterable, LoopCursor cursor, StatementNode target, StatementNode body,
            StatementNode orElse) {
        this.iterable = iterable;
        this.start = new StartIterationNode(cursor);
        start.setSpan(iterable.span());
        this.loop = Truffle.getRuntime().createLoopNode(new ForRepeatingNode(cursor, target, body));
        this.orElse = orElse;
        this.sourceSlot = cursor.sourceSlot();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        start.execute(frame, iterable.execute(frame));
        Object end = loop.execute(frame);
        // what was iterated must not live on in the frame
        frame.clear(sourceSlot);
        return LoopCompletion.after(end, orElse, frame);
    }

    private static final class ForRepeatingNode extends LoopBodyNode {
        @Child private AdvanceNode advance;
        @Child private StatementNode target;
        private final int itemSlot;

        ForRepeatingNode(LoopCursor cursor, StatementNode target, StatementNode body) {
            super(body);
            this.advance = new AdvanceNode(cursor);
            this.target = target;
            this.itemSlot = cursor.itemSlot();
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            if (!advance.execute(frame)) {
                return LoopCompletion.EXHAUSTED;
            }
            target.execute(frame);
            // a pair that was only unpacked must not live on in the frame, or it could not stay unallocated
            frame.clear(itemSlot);
            return iterate(frame);
        }
    }
}
