// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;

/** {@code return} of a typed expression. */
final class ReturnIntNode extends StatementNode {
    @Child private IntNode value;

    ReturnIntNode(IntNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.executeInt(frame);
    }
}
