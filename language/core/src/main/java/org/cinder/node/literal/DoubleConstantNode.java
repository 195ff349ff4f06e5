// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** A float constant. */
public final class DoubleConstantNode extends ExpressionNode {
    private final double value;
    private final Object boxed;

    public DoubleConstantNode(double value) {
        this.value = value;
        this.boxed = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return boxed;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        return value;
    }
}
