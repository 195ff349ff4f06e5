// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.function.Arguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.attribute.SuperMethodCache;
import org.cinder.operation.attribute.SuperMethodEntry;
import org.cinder.operation.callable.CallDispatchNode;

/** {@code super().name(a, b, key=c)}: calls the method of the next class directly, without a super object. */
public final class SuperMethodCallNode extends ExpressionNode {
    @Child private MethodCallNode general;
    @Child private SuperMethodCache cache;
    @Child private CallDispatchNode call;

    /** @param general the same call made through a super object; its object is a {@link SuperNode} */
    public SuperMethodCallNode(MethodCallNode general, TruffleString name, TruffleString[] keywords) {
        this.general = general;
        this.cache = new SuperMethodCache(name);
        this.call = new CallDispatchNode(keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!(general.object() instanceof SuperNode object)) {
            // a tool has put itself in front of it
            return general.execute(frame);
        }
        Object callee = object.callee(frame);
        if (object.isImplicit(callee)) {
            PythonClass cls = object.currentClass(frame);
            Object self = object.firstArgument(frame);
            SuperMethodEntry entry = cache.find(cls, self);
            if (entry != null) {
                if (!entry.passesFirst()) {
                    return call.execute(frame, entry.function(), general.evaluate(frame, Arguments.HEADER));
                }
                Object[] values = general.evaluate(frame, Arguments.HEADER + 1);
                values[Arguments.HEADER] = entry.first(self);
                return call.execute(frame, entry.function(), values);
            }
        }
        return general.call(frame, object.create(frame, callee));
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
