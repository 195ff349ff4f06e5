// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.slice.PSlice;

/** {@code lower:upper:step} as a slice object. */
public final class SliceNode extends ExpressionNode {
    @Child private ExpressionNode lower;
    @Child private ExpressionNode upper;
    @Child private ExpressionNode step;

    public SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) {
        this.lower = lower;
        this.upper = upper;
        this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object start = lower.execute(frame);
        Object stop = upper.execute(frame);
        return new PSlice(start, stop, step.execute(frame));
    }
}
