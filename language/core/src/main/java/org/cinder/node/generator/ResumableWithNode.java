// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.ContextManagerNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.object.exception.PException;

/** {@code with} whose body suspends. */
public final class ResumableWithNode extends StatementNode implements LinePoint.Parent {
    @Child private ExpressionNode manager;
    @Child private ContextManagerNode protocol = new ContextManagerNode();
    @Child private StatementNode body;
    private final int valueSlot;
    private final int managerSlot;
    private final int exitSlot;
    private final int stateSlot;

    /** @param body assigns the target from {@code valueSlot} first */
    public ResumableWithNode(ExpressionNode manager, StatementNode body, int valueSlot, int managerSlot, int exitSlot,
            int stateSlot) {
        this.manager = manager;
        this.body = body;
        this.valueSlot = valueSlot;
        this.managerSlot = managerSlot;
        this.exitSlot = exitSlot;
        this.stateSlot = stateSlot;
    }

    @Override
    public int roleOf(Node child) {
        return child == body ? LinePoint.GUARDED_BODY : 0;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (ResumeState.take(frame, stateSlot) == 0) {
            Object object = manager.execute(frame);
            frame.setObject(managerSlot, object);
            try {
                frame.setObject(exitSlot, protocol.findExit(object));
                frame.setObject(valueSlot, protocol.enter(frame, object));
            } catch (PException e) {
                throw e.at(manager);
            }
        }
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (PException e) {
            return leaveRaising(frame, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return leaveRaising(frame, ResourceLimits.toGuest(e));
        }
        if (completion == Completion.YIELD) {
            ResumeState.set(frame, stateSlot, 1);
            return completion;
        }
        try {
            protocol.exit(frame, frame.getObject(managerSlot), frame.getObject(exitSlot));
        } catch (PException e) {
            throw e.at(manager);
        }
        return completion;
    }

    private Object leaveRaising(VirtualFrame frame, PException e) {
        protocol.exitRaising(frame, frame.getObject(managerSlot), frame.getObject(exitSlot), e, manager);
        return null;
    }
}
