// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Span;
import org.cinder.node.ExpressionNode;
import org.cinder.node.PositionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.attribute.MethodCallCache;
import org.cinder.operation.attribute.SuperMethodCache;
import org.cinder.operation.attribute.SuperMethodEntry;
import org.cinder.operation.callable.CallDispatchNode;

/** {@code super().name(a, b, key=c)}: calls the method of the next class directly, without a super object. */
public final class SuperMethodCallNode extends ExpressionNode {
    /** A {@link SuperNode}, unless a tool has put itself in front of it. */
    @Child private ExpressionNode object;
    @Children private final ExpressionNode[] arguments;
    @Child private SuperMethodCache cache;
    @Child private CallDispatchNode call;
    @Child private MethodCallCache general;
    @Child private PositionNode attribute;

    /** @param attributeSpan where {@code super().name} stands, for errors of the lookup */
    public SuperMethodCallNode(SuperNode object, TruffleString name, Span attributeSpan, ExpressionNode[] arguments,
            TruffleString[] keywords) {
        this.object = object;
        this.arguments = arguments;
        this.attribute = new PositionNode(attributeSpan);
        this.cache = new SuperMethodCache(name);
        this.call = new CallDispatchNode(keywords);
        this.general = new MethodCallCache(name, keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!(object instanceof SuperNode node)) {
            return callAttribute(frame, object.execute(frame));
        }
        Object callee = node.callee(frame);
        if (node.isImplicit(callee)) {
            PythonClass cls = node.currentClass(frame);
            Object self = node.firstArgument(frame);
            SuperMethodEntry entry = cache.find(cls, self);
            if (entry != null) {
                if (!entry.passesFirst()) {
                    return call.execute(frame, entry.function(), evaluate(frame, Arguments.HEADER));
                }
                Object[] values = evaluate(frame, Arguments.HEADER + 1);
                values[Arguments.HEADER] = entry.first(self);
                return call.execute(frame, entry.function(), values);
            }
        }
        return callAttribute(frame, node.create(frame, callee));
    }

    private Object callAttribute(VirtualFrame frame, Object receiver) {
        Object method = general.findMethod(receiver);
        if (method != null) {
            Object[] values = evaluate(frame, Arguments.HEADER + 1);
            values[Arguments.HEADER] = receiver;
            return general.callMethod(frame, method, values);
        }
        Object callee;
        try {
            callee = general.readValue(frame, receiver);
        } catch (PException e) {
            throw e.at(attribute);
        }
        return general.callValue(frame, callee, evaluate(frame, Arguments.HEADER));
    }

    @ExplodeLoop
    private Object[] evaluate(VirtualFrame frame, int start) {
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
}
