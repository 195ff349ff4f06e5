// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.frame.ValueConsumer;
import org.cinder.node.ExpressionNode;
import org.cinder.object.function.Arguments;
import org.cinder.operation.callable.CallDispatchNode;

/** {@code callee(a, b, key=c)} without star arguments. */
public final class CallNode extends ExpressionNode implements ValueConsumer {
    @Child private ExpressionNode callee;
    @Children private final ExpressionNode[] arguments;
    @Child private CallDispatchNode dispatch;

    /** @param arguments positional values, then the values of {@code keywords} */
    public CallNode(ExpressionNode callee, ExpressionNode[] arguments, TruffleString[] keywords) {
        this.callee = callee;
        this.arguments = arguments;
        this.dispatch = new CallDispatchNode(keywords);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        Object[] values = new Object[Arguments.HEADER + arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[Arguments.HEADER + i] = arguments[i].execute(frame);
        }
        return dispatch.execute(frame, function, values);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }

    @Override
    public boolean returns() {
        return false;
    }
}
