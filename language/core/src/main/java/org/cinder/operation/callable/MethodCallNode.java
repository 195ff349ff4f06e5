// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PMethod;

/** Calls bound method objects: puts the object before the arguments and dispatches on the function. */
final class MethodCallNode extends CallEntryNode {
    @Child private CallDispatchNode function;
    @Child private CallEntryNode next;

    MethodCallNode(TruffleString[] keywords, CallEntryNode next) {
        this.function = new CallDispatchNode(keywords);
        this.next = next;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee instanceof PMethod method) {
            return function.execute(frame, method.function(), withSelf(method.self(), arguments));
        }
        return next.execute(frame, callee, arguments);
    }

    /** The argument array with {@code self} as first positional argument. */
    static Object[] withSelf(Object self, Object[] arguments) {
        Object[] shifted = new Object[arguments.length + 1];
        shifted[Arguments.HEADER] = self;
        System.arraycopy(arguments, Arguments.HEADER, shifted, Arguments.HEADER + 1,
                arguments.length - Arguments.HEADER);
        return shifted;
    }
}
