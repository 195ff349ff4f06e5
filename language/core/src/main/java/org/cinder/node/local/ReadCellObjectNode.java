// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** The cell itself, to build closures. */
public final class ReadCellObjectNode extends ExpressionNode {
    private final CellAccess access;

    public ReadCellObjectNode(CellAccess access) {
        this.access = access;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return access.cell(frame);
    }
}
