// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;

/** {@code assert test, message}. */
public final class AssertNode extends StatementNode {
    @Child private ConditionNode test;
    @Child private ExpressionNode message;

    /** @param message may be null */
    public AssertNode(ConditionNode test, ExpressionNode message) {
        this.test = test;
        this.message = message;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (test.executeBoolean(frame)) {
            return null;
        }
        if (message == null) {
            throw Errors.withArgs(ExceptionTypes.ASSERTION_ERROR).at(test);
        }
        throw Errors.withArgs(ExceptionTypes.ASSERTION_ERROR, message.execute(frame)).at(test);
    }
}
