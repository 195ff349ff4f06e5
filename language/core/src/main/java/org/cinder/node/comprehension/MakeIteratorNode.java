// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.comprehension;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.operation.collection.IteratorNode;

/** {@code iter(value)}, evaluated where a generator expression is created. */
public final class MakeIteratorNode extends ExpressionNode {
    @Child private ExpressionNode value;
    @Child private IteratorNode iterator = new IteratorNode();

    public MakeIteratorNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return iterator.execute(frame, value.execute(frame));
    }
}
