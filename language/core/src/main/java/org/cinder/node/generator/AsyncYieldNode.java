// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.generator.AsyncYield;

/** The operand of {@code yield} in an asynchronous generator, marked as such: awaiting suspends the generator too. */
public final class AsyncYieldNode extends ExpressionNode {
    @Child private ExpressionNode value;

    public AsyncYieldNode(ExpressionNode value) {
        this.value = value;
        setSpan(value.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new AsyncYield(value.execute(frame));
    }
}
