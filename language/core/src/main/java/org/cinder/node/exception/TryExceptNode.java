// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.cinder.context.CinderContext;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;

/** {@code try … except … else}; {@code finally} is a node of its own around this one. */
public final class TryExceptNode extends StatementNode {
    @Child private StatementNode body;
    @Children private final HandlerNode[] handlers;
    @Child private StatementNode orElse;
    private final BranchProfile caught = BranchProfile.create();

    public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode orElse) {
        this.body = body;
        this.handlers = handlers;
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (PException e) {
            caught.enter();
            return handle(frame, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            caught.enter();
            return handle(frame, ResourceLimits.toGuest(e));
        }
        if (completion == null && orElse != null) {
            return orElse.execute(frame);
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
            for (HandlerNode handler : handlers) {
                if (handler.matches(frame, exception)) {
                    PFunction function = Arguments.function(frame.getArguments());
                    e.handledIn(function, function.code(), frame.getArguments());
                    handler.begin(frame, exception);
                    try {
                        return handler.run(frame);
                    } finally {
                        handler.end(frame);
                    }
                }
            }
        } finally {
            context.setHandled(outer);
        }
        throw e.leftAt(handlers[handlers.length - 1]);
    }
}
