// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** An int constant of 64 bits. */
public final class LongConstantNode extends ExpressionNode {
    private final long value;
    private final Object boxed;

    public LongConstantNode(long value) {
        this.value = value;
        this.boxed = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return boxed;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        return value;
    }
}
