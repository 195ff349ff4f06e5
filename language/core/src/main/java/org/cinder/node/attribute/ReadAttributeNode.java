// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.operation.attribute.AttributeCache;

/** {@code value.name}. */
public final class ReadAttributeNode extends ExpressionNode {
    @Child private ExpressionNode value;
    @Child private AttributeCache cache;

    public ReadAttributeNode(ExpressionNode value, TruffleString name) {
        this.value = value;
        this.cache = new AttributeCache(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return cache.read(frame, value.execute(frame));
    }
}
