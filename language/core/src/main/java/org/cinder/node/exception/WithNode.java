// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.cinder.frame.LinePoint;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;

/** {@code with manager as target: body} for one manager. */
public final class WithNode extends StatementNode implements LinePoint.Parent {
    @Child private ExpressionNode manager;
    @Child private ContextManagerNode protocol;
    @Child private StatementNode target;
    @Child private StatementNode body;
    private final int valueSlot;
    private final BranchProfile raised = BranchProfile.create();

    /** @param target assigns what {@code __enter__} returned from {@code valueSlot}, or null */
    public WithNode(ExpressionNode manager, int valueSlot, StatementNode target, StatementNode body) {
        this.manager = manager;
        this.protocol = new ContextManagerNode();
        this.valueSlot = valueSlot;
        this.target = target;
        this.body = body;
    }

    @Override
    public int roleOf(Node child) {
        return child == body ? LinePoint.GUARDED_BODY : 0;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = manager.execute(frame);
        Object exit;
        Object completion;
        try {
            exit = protocol.findExit(object);
            Object value = protocol.enter(frame, object);
            frame.setObject(valueSlot, value);
        } catch (PException e) {
            throw e.at(manager);
        }
        try {
            if (target != null) {
                target.execute(frame);
            }
            completion = body.execute(frame);
        } catch (PException e) {
            raised.enter();
            protocol.exitRaising(frame, object, exit, e, manager);
            return null;
        } catch (StackOverflowError | OutOfMemoryError e) {
            raised.enter();
            protocol.exitRaising(frame, object, exit, ResourceLimits.toGuest(e), manager);
            return null;
        }
        try {
            protocol.exit(frame, object, exit);
        } catch (PException e) {
            throw e.at(manager);
        }
        return completion;
    }
}
