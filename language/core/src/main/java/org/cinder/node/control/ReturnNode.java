// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** {@code return value}. */
public final class ReturnNode extends StatementNode {
    @Child private ExpressionNode value;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }
}
