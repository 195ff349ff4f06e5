// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.frame.LinePoint;
import org.cinder.node.ExpressionNode;
import org.cinder.node.PythonNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.ExceptionMatch;

/** One {@code except} clause. */
public final class HandlerNode extends PythonNode implements LinePoint.Parent {
    @Child private ExpressionNode type;
    @Child private StatementNode bind;
    @Child private StatementNode body;
    @Child private StatementNode unbind;
    private final int exceptionSlot;

    /**
     * @param type null for a bare {@code except}
     * @param bind assigns the name from {@code exceptionSlot}, or null
     * @param unbind deletes the name afterwards, or null
     */
    public HandlerNode(ExpressionNode type, StatementNode bind, StatementNode body, StatementNode unbind,
            int exceptionSlot) {
        this.type = type;
        this.bind = bind;
        this.body = body;
        this.unbind = unbind;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public int roleOf(Node child) {
        return span() != null && (child == type || child == body && type == null) ? LinePoint.CLAUSE : 0;
    }

    /** Whether the clause handles the exception. */
    public boolean matches(VirtualFrame frame, PBaseException exception) {
        if (type == null) {
            return true;
        }
        Object expected = type.execute(frame);
        if (expected == exception.pythonClass()) {
            return true;
        }
        try {
            return ExceptionMatch.test(exception, expected);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Binds the name. */
    public void begin(VirtualFrame frame, PBaseException exception) {
        if (bind != null) {
            frame.setObject(exceptionSlot, exception);
            bind.execute(frame);
        }
    }

    /** Runs the body. */
    public Object run(VirtualFrame frame) {
        return body.execute(frame);
    }

    /** Unbinds the name. */
    public void end(VirtualFrame frame) {
        if (unbind != null) {
            frame.clear(exceptionSlot);
            unbind.execute(frame);
        }
    }
}
