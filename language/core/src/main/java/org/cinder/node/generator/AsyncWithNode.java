// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.generator.AsyncProtocol;
import org.cinder.operation.object.Truth;

/** {@code async with}: awaits {@code __aenter__}, runs the body, awaits {@code __aexit__} however the body ends. */
public final class AsyncWithNode extends StatementNode implements LinePoint.Parent {
    private static final int ENTERING = 1;
    private static final int IN_BODY = 2;
    private static final int LEAVING = 3;
    private static final int LEAVING_RAISED = 4;

    @Child private ExpressionNode manager;
    @Child private StatementNode awaitEnter;
    @Child private StatementNode awaitExit;
    @Child private StatementNode body;
    private final AsyncWithSlots slots;
    private final int stateSlot;

    /**
     * @param awaitEnter awaits what is in the slot of the awaitable
     * @param awaitExit the same
     * @param body assigns the target first
     */
    public AsyncWithNode(ExpressionNode manager, YieldFromNode awaitEnter, YieldFromNode awaitExit, StatementNode body,
            AsyncWithSlots slots, int stateSlot) {
        this.manager = manager;
        this.awaitEnter = awaitEnter;
        this.awaitExit = awaitExit;
        this.body = body;
        this.slots = slots;
        this.stateSlot = stateSlot;
    }

    @Override
    public int roleOf(Node child) {
        return child == body ? LinePoint.GUARDED_BODY : 0;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumeState.take(frame, stateSlot);
        if (state >= LEAVING) {
            return state == LEAVING ? awaitLeave(frame) : awaitLeaveRaised(frame);
        }
        if (state == 0) {
            begin(frame);
        }
        if (state != IN_BODY) {
            Object completion = awaitEnter.execute(frame);
            if (completion == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, ENTERING);
                return completion;
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
            ResumeState.set(frame, stateSlot, IN_BODY);
            return completion;
        }
        frame.setObject(slots.pending(), completion);
        callExit(frame, null);
        return awaitLeave(frame);
    }

    private void begin(VirtualFrame frame) {
        Object object = manager.execute(frame);
        frame.setObject(slots.manager(), object);
        try {
            AsyncProtocol.findExit(object);
            frame.setObject(slots.awaitable(), AsyncProtocol.enter(object));
        } catch (PException e) {
            throw e.at(manager);
        }
    }

    private void callExit(VirtualFrame frame, PBaseException exception) {
        try {
            frame.setObject(slots.awaitable(), AsyncProtocol.exit(frame.getObject(slots.manager()), exception));
        } catch (PException e) {
            throw e.at(manager);
        }
    }

    private Object awaitLeave(VirtualFrame frame) {
        Object suspended = awaitExit.execute(frame);
        if (suspended == Completion.YIELD) {
            ResumeState.set(frame, stateSlot, LEAVING);
            return suspended;
        }
        Object completion = frame.getObject(slots.pending());
        frame.clear(slots.pending());
        return completion;
    }

    private Object leaveRaising(VirtualFrame frame, PException e) {
        PFunction function = Arguments.function(frame.getArguments());
        e.handledIn(function, function.code(), frame.getArguments());
        frame.setObject(slots.pending(), e.exception());
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        context.setHandled(e.exception());
        try {
            callExit(frame, e.exception());
        } finally {
            context.setHandled(outer);
        }
        return awaitLeaveRaised(frame);
    }

    private Object awaitLeaveRaised(VirtualFrame frame) {
        PBaseException exception = (PBaseException) frame.getObject(slots.pending());
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        context.setHandled(exception);
        try {
            Object suspended = awaitExit.execute(frame);
            if (suspended == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, LEAVING_RAISED);
                return suspended;
            }
            if (Truth.of(frame.getObject(slots.result()))) {
                return null;
            }
        } catch (PException e) {
            throw e.at(manager);
        } finally {
            context.setHandled(outer);
        }
        frame.clear(slots.pending());
        throw PException.reraise(exception);
    }
}
