// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.PythonNode;
import org.cinder.node.StatementNode;

/** The repeating part of a loop whose body suspends: a resumed loop goes on inside the body. */
abstract class ResumableLoopNode extends PythonNode implements RepeatingNode, LinePoint.Parent {
    static final Object EXHAUSTED = new Object();
    private static final int IN_HEAD = 1;
    private static final int IN_BODY = 2;

    @Child private StatementNode body;
    private final int stateSlot;

    ResumableLoopNode(StatementNode body, int stateSlot) {
        this.body = body;
        this.stateSlot = stateSlot;
    }

    @Override
    public int roleOf(Node child) {
        return child == body ? LinePoint.LOOP_BODY : 0;
    }

    /**
     * Decides whether there is another round: null to run the body, EXHAUSTED to end, or the completion of its code.
     */
    abstract Object head(VirtualFrame frame);

    /** Whether the loop suspended, so that it must not start anew; does not consume the state. */
    static boolean isSuspended(VirtualFrame frame, int stateSlot) {
        return ResumeState.isSet(frame, stateSlot);
    }

    @Override
    public final Object executeRepeatingWithValue(VirtualFrame frame) {
        int state = ResumeState.take(frame, stateSlot);
        if (state != IN_BODY) {
            Object decision = head(frame);
            if (decision == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, IN_HEAD);
            }
            if (decision != null) {
                return decision;
            }
        }
        Object completion = body.execute(frame);
        if (completion == Completion.YIELD) {
            ResumeState.set(frame, stateSlot, IN_BODY);
        }
        return completion == null || completion == Completion.CONTINUE ? CONTINUE_LOOP_STATUS : completion;
    }

    @Override
    public final boolean executeRepeating(VirtualFrame frame) {
        throw new UnsupportedOperationException("loops are executed with values");
    }
}
