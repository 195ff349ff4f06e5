// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;

/** Reads a captured variable. */
public final class ReadCellNode extends ExpressionNode {
    private final CellAccess access;
    private final TruffleString name;

    public ReadCellNode(CellAccess access, TruffleString name) {
        this.access = access;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = access.cell(frame).get();
        if (value == null) {
            CompilerDirectives.transferToInterpreter();
            throw (access.isFree() ? UnboundErrors.free(name) : UnboundErrors.local(name)).at(this);
        }
        return value;
    }

    @Override
    public TruffleString variableName() {
        return name;
    }
}
