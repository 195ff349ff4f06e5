// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.DeleteAttribute;

/** {@code del object.name}. */
public final class DeleteAttributeNode extends StatementNode {
    @Child private ExpressionNode object;
    private final TruffleString name;

    public DeleteAttributeNode(ExpressionNode object, TruffleString name) {
        this.object = object;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            DeleteAttribute.delete(object.execute(frame), name);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
