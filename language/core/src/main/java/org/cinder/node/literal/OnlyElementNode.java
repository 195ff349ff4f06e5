// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.collection.Unpack;

/** The one element of an iterable: the annotation of {@code *args: *Shape} (PEP 646). */
public final class OnlyElementNode extends ExpressionNode {
    @Child private ExpressionNode iterable;

    public OnlyElementNode(ExpressionNode iterable) {
        this.iterable = iterable;
        setSpan(iterable.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object source = iterable.execute(frame);
        try {
            return Unpack.exactly(source, 1)[0];
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
