// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.context.CinderContext;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;

/**
 * {@code try … finally} that suspends; what the body completed with waits in a slot while the final block is suspended.
 */
public final class ResumableTryFinallyNode extends StatementNode {
    private static final int IN_BODY = 1;
    private static final int IN_FINALLY = 2;
    private static final int IN_FINALLY_RAISED = 3;

    @Child private StatementNode body;
    @Child private StatementNode finalBody;
    private final int stateSlot;
    private final int pendingSlot;

    public ResumableTryFinallyNode(StatementNode body, StatementNode finalBody, int stateSlot, int pendingSlot) {
        this.body = body;
        this.finalBody = finalBody;
        this.stateSlot = stateSlot;
        this.pendingSlot = pendingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumeState.take(frame, stateSlot);
        if (state == IN_FINALLY_RAISED) {
            return finishRaised(frame, (PBaseException) frame.getObject(pendingSlot));
        }
        Object completion;
        if (state == IN_FINALLY) {
            completion = frame.isObject(pendingSlot) ? frame.getObject(pendingSlot) : null;
        } else {
            try {
                completion = body.execute(frame);
            } catch (PException e) {
                return raised(frame, e);
            } catch (StackOverflowError | OutOfMemoryError e) {
                return raised(frame, ResourceLimits.toGuest(e));
            }
            if (completion == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, IN_BODY);
                return completion;
            }
        }
        Object override = finalBody.execute(frame);
        if (override == Completion.YIELD) {
            frame.setObject(pendingSlot, completion);
            ResumeState.set(frame, stateSlot, IN_FINALLY);
            return override;
        }
        frame.clear(pendingSlot);
        return override != null ? override : completion;
    }

    private Object raised(VirtualFrame frame, PException e) {
        PFunction function = Arguments.function(frame.getArguments());
        e.handledIn(function, function.code(), frame.getArguments());
        return finishRaised(frame, e.exception());
    }

    private Object finishRaised(VirtualFrame frame, PBaseException exception) {
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        context.setHandled(exception);
        try {
            Object override = finalBody.execute(frame);
            if (override == Completion.YIELD) {
                frame.setObject(pendingSlot, exception);
                ResumeState.set(frame, stateSlot, IN_FINALLY_RAISED);
            }
            if (override != null) {
                return override;
            }
        } finally {
            context.setHandled(outer);
        }
        frame.clear(pendingSlot);
        StatementNode last = finalBody instanceof ResumableBlockNode block ? block.last() : finalBody;
        throw PException.reraise(exception).leftAt(last);
    }
}
