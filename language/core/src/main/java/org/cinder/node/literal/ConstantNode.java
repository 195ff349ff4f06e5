// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** A constant that is an object. */
public final class ConstantNode extends ExpressionNode {
    private final Object value;

    public ConstantNode(Object value) {
        this.value = value;
    }

    public Object value() {
        return value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }
}
