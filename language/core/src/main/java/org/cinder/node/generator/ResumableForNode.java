// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.control.AdvanceNode;
import org.cinder.node.control.DroppedGeneratorNode;
import org.cinder.node.control.LoopCursor;
import org.cinder.node.control.StartIterationNode;
import org.cinder.object.exception.PException;

/** {@code for} with a body that suspends. */
public final class ResumableForNode extends StatementNode {
    private static final int IN_OR_ELSE = 1;

    @Child private ExpressionNode iterable;
    @Child private StartIterationNode start;
    @Child private LoopNode loop;
    @Child private StatementNode orElse;
    @Child private DroppedGeneratorNode dropped;
    private final int sourceSlot;
    private final int loopSlot;
    private final int elseSlot;

    public ResumableForNode(ExpressionNode iterable, LoopCursor cursor, StatementNode target, StatementNode body,
            StatementNode orElse, int loopSlot, int elseSlot, DroppedGeneratorNode dropped) {
        this.dropped = dropped;
        this.sourceSlot = cursor.sourceSlot();
        this.iterable = iterable;
        this.start = new StartIterationNode(cursor);
        start.setSpan(iterable.span());
        this.loop = Truffle.getRuntime().createLoopNode(new ForRepeatingNode(cursor, target, body, loopSlot));
        this.orElse = orElse;
        this.loopSlot = loopSlot;
        this.elseSlot = elseSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object status = ResumableLoopNode.EXHAUSTED;
        if (ResumeState.take(frame, elseSlot) != IN_OR_ELSE) {
            if (!ResumableLoopNode.isSuspended(frame, loopSlot)) {
                start.execute(frame, iterable.execute(frame));
            }
            status = dropped == null ? loop.execute(frame) : runOwning(frame);
        }
        return ResumableOrElse.after(status, orElse, elseSlot, frame);
    }

    /** Runs the loop; a generator that nothing else has is closed when it is left early. */
    private Object runOwning(VirtualFrame frame) {
        Object status;
        try {
            status = loop.execute(frame);
        } catch (PException e) {
            dropped.leave(frame, sourceSlot);
            throw e;
        }
        if (status != ResumableLoopNode.EXHAUSTED && status != Completion.YIELD) {
            dropped.leave(frame, sourceSlot);
        }
        return status;
    }

    private static final class ForRepeatingNode extends ResumableLoopNode {
        @Child private AdvanceNode advance;
        @Child private StatementNode target;

        ForRepeatingNode(LoopCursor cursor, StatementNode target, StatementNode body, int stateSlot) {
            super(body, stateSlot);
            this.advance = new AdvanceNode(cursor);
            this.target = target;
        }

        @Override
        Object head(VirtualFrame frame) {
            if (!advance.execute(frame)) {
                return EXHAUSTED;
            }
            target.execute(frame);
            return null;
        }
    }
}
