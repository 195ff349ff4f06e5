// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.collection.Items;

/** {@code del object[index]}. */
public final class DeleteSubscriptNode extends StatementNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode index;

    public DeleteSubscriptNode(ExpressionNode object, ExpressionNode index) {
        this.object = object;
        this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object target = object.execute(frame);
        Object key = index.execute(frame);
        try {
            Items.delete(target, key);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
