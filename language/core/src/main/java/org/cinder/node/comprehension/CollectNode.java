// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.comprehension;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.set.PSet;

/**
 * The innermost step of a list, set or dict comprehension: adds one element to the result in a temporary. For lists a
 * {@link CollectListNode} takes its place.
 */
public final class CollectNode extends StatementNode {
    @Child private ExpressionNode key;
    @Child private ExpressionNode element;
    private final int resultSlot;

    /** @param key for dict comprehensions, else null */
    public CollectNode(ExpressionNode key, ExpressionNode element, int resultSlot) {
        this.key = key;
        this.element = element;
        this.resultSlot = resultSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = frame.getObject(resultSlot);
        if (result instanceof PList) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            CollectListNode specialized = replace(new CollectListNode(element, resultSlot));
            specialized.setSpan(span());
            return specialized.execute(frame);
        }
        Object keyValue = key == null ? null : key.execute(frame);
        Object value = element.execute(frame);
        try {
            addHashed(result, keyValue, value);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void addHashed(Object result, Object key, Object value) {
        if (result instanceof PSet set) {
            set.table().add(value);
        } else {
            ((PDict) result).put(key, value);
        }
    }
}
