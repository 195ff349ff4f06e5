// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.operation.object.Identity;

/** {@code a is b} and {@code a is not b}. */
public final class IsNode extends ExpressionNode {
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;
    private final boolean negated;

    public IsNode(ExpressionNode left, ExpressionNode right, boolean negated) {
        this.left = left;
        this.right = right;
        this.negated = negated;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object a = left.execute(frame);
        Object b = right.execute(frame);
        return (a == b || Identity.same(a, b)) != negated;
    }
}
