// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.operation.callable.CallDispatchNode;

/**
 * The caches of {@code receiver.name(…)}: a method of the class is called with the receiver, without a bound method
 * object;
 * any other attribute is read and called. The lookup happens before the arguments are evaluated, as in CPython.
 */
public final class MethodCallCache extends Node {
    @Child private AttributeCache attribute;
    @Child private CallDispatchNode methodCall;
    @Child private CallDispatchNode valueCall;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;

    public MethodCallCache(TruffleString name, TruffleString[] keywords) {
        this.attribute = new AttributeCache(name);
        this.keywords = keywords;
        this.methodCall = new CallDispatchNode(keywords);
    }

    /** The function to call with the receiver first, or null when the attribute must be read instead. */
    public Object findMethod(Object receiver) {
        return attribute.findMethod(receiver);
    }

    /** The attribute as an ordinary read gives it. */
    public Object readValue(VirtualFrame frame, Object receiver) {
        return attribute.read(frame, receiver);
    }

    /** Calls what {@link #findMethod} found; the arguments start with the receiver. */
    public Object callMethod(VirtualFrame frame, Object method, Object[] arguments) {
        return methodCall.execute(frame, method, arguments);
    }

    /** Calls what {@link #readValue} gave. */
    public Object callValue(VirtualFrame frame, Object callee, Object[] arguments) {
        if (valueCall == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            valueCall = insert(new CallDispatchNode(keywords));
        }
        return valueCall.execute(frame, callee, arguments);
    }
}
