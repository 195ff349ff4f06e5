// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** An expression evaluated for its effect. */
public final class ExpressionStatementNode extends StatementNode {
    @Child private ExpressionNode expression;

    public ExpressionStatementNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        expression.executeVoid(frame);
        return null;
    }
}
