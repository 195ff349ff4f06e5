// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
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
        Object receiver = value.execute(frame);
        try {
            return cache.read(frame, receiver);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
