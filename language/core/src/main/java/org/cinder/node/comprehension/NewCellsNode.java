// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.comprehension;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.StatementNode;
import org.cinder.object.function.PCell;

/** Makes fresh cells for the variables of an inlined comprehension that inner functions capture. */
public final class NewCellsNode extends StatementNode {
    @CompilationFinal(dimensions = 1) private final int[] slots;

    public NewCellsNode(int[] slots) {
        this.slots = slots;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int slot : slots) {
            frame.setObject(slot, new PCell());
        }
        return null;
    }
}
