// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;

/** Start of a function with a captured variable: makes its cell, with the argument in it when it is a parameter. */
public final class CellPrologueNode extends StatementNode {
    private final int slot;
    private final int parameter;

    /** @param parameter index of the parameter, or -1 */
    public CellPrologueNode(int slot, int parameter) {
        this.slot = slot;
        this.parameter = parameter;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = parameter < 0 ? null : Arguments.get(frame.getArguments(), parameter);
        frame.setObject(slot, new PCell(value));
        return null;
    }
}
