// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.frame.ValueConsumer;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** {@code return value}. */
public final class ReturnNode extends StatementNode implements ValueConsumer {
    @Child private ExpressionNode value;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public int lineRoles() {
        return super.lineRoles() | RETURN;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }

    @Override
    public boolean returns() {
        return true;
    }
}
