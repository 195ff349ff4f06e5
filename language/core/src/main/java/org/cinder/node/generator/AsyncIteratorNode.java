// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.AsyncProtocol;

/** The asynchronous iterator of the operand of {@code async for}. */
public final class AsyncIteratorNode extends ExpressionNode {
    @Child private ExpressionNode iterable;

    public AsyncIteratorNode(ExpressionNode iterable) {
        this.iterable = iterable;
        setSpan(iterable.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        try {
            return AsyncProtocol.iterator(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
