// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/** Assigns a captured variable. */
public final class WriteCellNode extends StatementNode {
    private final CellAccess access;
    @Child private ExpressionNode value;

    public WriteCellNode(CellAccess access, ExpressionNode value) {
        this.access = access;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        access.cell(frame).set(result);
        return null;
    }

    @Override
    public TruffleString variableName() {
        return access.nameIn(layout());
    }
}
