// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.context.CinderContext;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.HandlerNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;

/** {@code try … except … else} that suspends in one of its parts. */
public final class ResumableTryExceptNode extends StatementNode {
    private static final int IN_BODY = 1;
    private static final int IN_OR_ELSE = 2;
    private static final int IN_HANDLER = 3;

    @Child private StatementNode body;
    @Children private final HandlerNode[] handlers;
    @Child private StatementNode orElse;
    private final int stateSlot;
    private final int exceptionSlot;

    /** @param exceptionSlot keeps the exception handled while a handler is suspended */
    public ResumableTryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode orElse, int stateSlot,
            int exceptionSlot) {
        this.body = body;
        this.handlers = handlers;
        this.orElse = orElse;
        this.stateSlot = stateSlot;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumeState.take(frame, stateSlot);
        if (state >= IN_HANDLER) {
            return resumeHandler(frame, state - IN_HANDLER);
        }
        if (state != IN_OR_ELSE) {
            Object completion;
            try {
                completion = body.execute(frame);
            } catch (PException e) {
                return handle(frame, e);
            } catch (StackOverflowError | OutOfMemoryError e) {
                return handle(frame, ResourceLimits.toGuest(e));
            }
            if (completion == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, IN_BODY);
            }
            if (completion != null || orElse == null) {
                return completion;
            }
        }
        Object completion = orElse.execute(frame);
        if (completion == Completion.YIELD) {
            ResumeState.set(frame, stateSlot, IN_OR_ELSE);
        }
        return completion;
    }

    @ExplodeLoop
    private Object handle(VirtualFrame frame, PException e) {
        PBaseException exception = e.exception();
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        context.setHandled(exception);
        try {
            for (int i = 0; i < handlers.length; i++) {
                if (handlers[i].matches(frame, exception)) {
                    PFunction function = Arguments.function(frame.getArguments());
                    e.handledIn(function, function.code(), frame.getArguments());
                    handlers[i].begin(frame, exception);
                    return run(frame, handlers[i], i, exception);
                }
            }
        } finally {
            context.setHandled(outer);
        }
        throw e.leftAt(handlers[handlers.length - 1]);
    }

    @ExplodeLoop
    private Object resumeHandler(VirtualFrame frame, int index) {
        PBaseException exception = (PBaseException) frame.getObject(exceptionSlot);
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        context.setHandled(exception);
        try {
            for (int i = 0; i < handlers.length; i++) {
                if (i == index) {
                    return run(frame, handlers[i], i, exception);
                }
            }
        } finally {
            context.setHandled(outer);
        }
        throw new IllegalStateException();
    }

    private Object run(VirtualFrame frame, HandlerNode handler, int index, PBaseException exception) {
        boolean suspended = false;
        try {
            Object completion = handler.run(frame);
            suspended = completion == Completion.YIELD;
            if (suspended) {
                frame.setObject(exceptionSlot, exception);
                ResumeState.set(frame, stateSlot, IN_HANDLER + index);
            }
            return completion;
        } finally {
            if (!suspended) {
                frame.clear(exceptionSlot);
                handler.end(frame);
            }
        }
    }
}
