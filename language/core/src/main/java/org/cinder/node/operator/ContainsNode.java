// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.collection.Contains;

/** {@code a in b} and {@code a not in b}. */
public final class ContainsNode extends ExpressionNode {
    @Child private ExpressionNode item;
    @Child private ExpressionNode container;
    private final boolean negated;

    public ContainsNode(ExpressionNode item, ExpressionNode container, boolean negated) {
        this.item = item;
        this.container = container;
        this.negated = negated;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = item.execute(frame);
        Object where = container.execute(frame);
        try {
            return Contains.test(where, value) != negated;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
