// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;

/** {@code for target in iterable}; the else part may be null. */
public final class ForNode extends StatementNode {
    @Child private ExpressionNode iterable;
    @Child private StartIterationNode start;
    @Child private LoopNode loop;
    @Child private StatementNode orElse;
    @Child private DroppedGeneratorNode dropped;
    private final int sourceSlot;

    /**
     * @param target assigns the element from {@code cursor.itemSlot()}
     * @param dropped closes the generator that was iterated, or null when the loop cannot be its owner
     */
    public ForNode(ExpressionNode iterable, LoopCursor cursor, StatementNode target, StatementNode body,
            StatementNode orElse, DroppedGeneratorNode dropped) {
        this.dropped = dropped;
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
        Object end;
        if (dropped == null) {
            end = loop.execute(frame);
        } else {
            try {
                end = loop.execute(frame);
            } catch (PException e) {
                dropped.leave(frame, sourceSlot);
                throw e;
            }
            if (end != LoopCompletion.EXHAUSTED) {
                dropped.leave(frame, sourceSlot);
            }
        }
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
