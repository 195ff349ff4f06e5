// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.cinder.context.CinderContext;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;

/** {@code try … finally}: the final block runs however the body completes; its own completion, if any, wins. */
public final class TryFinallyNode extends StatementNode {
    @Child private StatementNode body;
    @Child private StatementNode finalBody;
    private final BranchProfile raised = BranchProfile.create();

    public TryFinallyNode(StatementNode body, StatementNode finalBody) {
        this.body = body;
        this.finalBody = finalBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (PException e) {
            raised.enter();
            return finish(frame, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            raised.enter();
            return finish(frame, ResourceLimits.toGuest(e));
        }
        Object override = finalBody.execute(frame);
        return override != null ? override : completion;
    }

    private Object finish(VirtualFrame frame, PException e) {
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        PFunction function = Arguments.function(frame.getArguments());
        e.handledIn(function, function.code(), frame.getArguments());
        context.setHandled(e.exception());
        try {
            Object override = finalBody.execute(frame);
            if (override != null) {
                return override;
            }
        } finally {
            context.setHandled(outer);
        }
        throw PException.reraise(e.exception()).leftAt(finalBody instanceof BlockNode block ? block.last() : finalBody);
    }
}
