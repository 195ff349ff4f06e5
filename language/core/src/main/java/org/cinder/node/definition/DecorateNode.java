// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.function.Arguments;
import org.cinder.operation.callable.CallDispatchNode;

/** {@code @decorator}: the decorator is evaluated before what it decorates, and called with it. */
public final class DecorateNode extends ExpressionNode {
    @Child private ExpressionNode decorator;
    @Child private ExpressionNode decorated;
    @Child private CallDispatchNode call = new CallDispatchNode();

    public DecorateNode(ExpressionNode decorator, ExpressionNode decorated) {
        this.decorator = decorator;
        this.decorated = decorated;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = decorator.execute(frame);
        Object[] arguments = new Object[Arguments.HEADER + 1];
        arguments[Arguments.HEADER] = decorated.execute(frame);
        return call.execute(frame, callee, arguments);
    }
}
