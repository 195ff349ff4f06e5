// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.operation.attribute.AttributeWriteCache;

/** {@code object.name = value}; the value is evaluated first. */
public final class WriteAttributeNode extends StatementNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode value;
    @Child private AttributeWriteCache cache;

    public WriteAttributeNode(ExpressionNode object, TruffleString name, ExpressionNode value) {
        this.object = object;
        this.value = value;
        this.cache = new AttributeWriteCache(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        cache.write(frame, object.execute(frame), result);
        return null;
    }
}
