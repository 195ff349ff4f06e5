// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.ExceptionMatch;

/** Whether an {@code except} clause whose type suspends handles the exception in a temporary. */
public final class ExceptionMatchNode extends ExpressionNode {
    @Child private ExpressionNode type;
    private final int exceptionSlot;

    public ExceptionMatchNode(ExpressionNode type, int exceptionSlot) {
        this.type = type;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object expected = type.execute(frame);
        try {
            return ExceptionMatch.test((PBaseException) frame.getObject(exceptionSlot), expected);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
