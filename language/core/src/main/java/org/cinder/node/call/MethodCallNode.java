// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Span;
import org.cinder.frame.ValueConsumer;
import org.cinder.node.ExpressionNode;
import org.cinder.node.PositionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.operation.attribute.MethodCallCache;

/** {@code object.name(a, b, key=c)} without star arguments: no bound method is made. */
public final class MethodCallNode extends ExpressionNode implements ValueConsumer {
    @Child private ExpressionNode object;
    @Children private final ExpressionNode[] arguments;
    @Child private MethodCallCache cache;
    @Child private PositionNode attribute;

    /** @param attributeSpan where {@code object.name} stands, for errors of the lookup */
    public MethodCallNode(ExpressionNode object, TruffleString name, Span attributeSpan, ExpressionNode[] arguments,
            TruffleString[] keywords) {
        this.object = object;
        this.arguments = arguments;
        this.attribute = new PositionNode(attributeSpan);
        this.cache = new MethodCallCache(name, keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call(frame, object.execute(frame));
    }

    /** The expression before the dot. */
    ExpressionNode object() {
        return object;
    }

    /** Calls the method of an evaluated object. */
    Object call(VirtualFrame frame, Object receiver) {
        Object method = cache.findMethod(receiver);
        if (method != null) {
            Object[] values = evaluate(frame, Arguments.HEADER + 1);
            values[Arguments.HEADER] = receiver;
            return cache.callMethod(frame, method, values);
        }
        Object callee;
        try {
            callee = cache.readValue(frame, receiver);
        } catch (PException e) {
            throw e.at(attribute);
        }
        return cache.callValue(frame, callee, evaluate(frame, Arguments.HEADER));
    }

    /** The argument array, its first {@code start} elements free. */
    @ExplodeLoop
    Object[] evaluate(VirtualFrame frame, int start) {
        Object[] values = new Object[start + arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[start + i] = arguments[i].execute(frame);
        }
        return values;
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
