// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.context.CinderContext;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.RaiseOperation;

/** {@code raise}, {@code raise exc}, {@code raise exc from cause}. */
public final class RaiseNode extends StatementNode {
    @Child private ExpressionNode exception;
    @Child private ExpressionNode cause;

    /** @param exception null for a bare raise */
    public RaiseNode(ExpressionNode exception, ExpressionNode cause) {
        this.exception = exception;
        this.cause = cause;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (exception == null) {
            PBaseException handled = CinderContext.get(this).handled();
            if (handled == null) {
                throw noActiveException().at(this);
            }
            throw PException.reraise(handled);
        }
        Object value = exception.execute(frame);
        Object from = cause == null ? null : cause.execute(frame);
        PBaseException prepared;
        try {
            prepared = RaiseOperation.prepare(value, from);
        } catch (PException e) {
            throw e.at(this);
        }
        throw PException.of(prepared).at(this);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException noActiveException() {
        return Errors.runtimeError("No active exception to reraise");
    }
}
