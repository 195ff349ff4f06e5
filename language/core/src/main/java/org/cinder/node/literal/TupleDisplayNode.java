// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.object.tuple.PTuple;

/** {@code (a, b, c)} without stars. */
public final class TupleDisplayNode extends ExpressionNode {
    @Children private final ExpressionNode[] elements;

    public TupleDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (elements.length == 0) {
            return PTuple.EMPTY;
        }
        Object[] values = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            values[i] = elements[i].execute(frame);
        }
        return new PTuple(values);
    }
}
