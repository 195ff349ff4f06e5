// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.comprehension;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.list.PList;

/**
 * The innermost step of a list comprehension: adds one element to the list in a temporary. While all elements are ints,
 * or all floats, they stay unboxed on their way.
 */
public final class CollectListNode extends StatementNode {
    private static final int NONE = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int ANY = 3;

    @Child private ExpressionNode element;
    private final int resultSlot;
    @CompilationFinal private int kind;

    public CollectListNode(ExpressionNode element, int resultSlot) {
        this.element = element;
        this.resultSlot = resultSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            if (kind == LONG) {
                long value = element.executeLong(frame);
                list(frame).appendLong(value);
            } else if (kind == DOUBLE) {
                double value = element.executeDouble(frame);
                list(frame).appendDouble(value);
            } else {
                Object value = element.execute(frame);
                if (kind == NONE) {
                    CompilerDirectives.transferToInterpreterAndInvalidate();
                    kind = value instanceof Long ? LONG : value instanceof Double ? DOUBLE : ANY;
                }
                list(frame).append(value);
            }
        } catch (UnexpectedResultException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kind = ANY;
            list(frame).append(e.getResult());
        }
        return null;
    }

    private PList list(VirtualFrame frame) {
        return (PList) frame.getObject(resultSlot);
    }
}
