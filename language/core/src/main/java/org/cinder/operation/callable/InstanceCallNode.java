// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PInstance;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** Calls instances of one class whose {@code __call__} is a guest function. */
final class InstanceCallNode extends CallEntryNode {
    private final PythonClass type;
    private final Object function;
    private final Assumption assumption;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;
    @Child private CallDispatchNode method;
    @Child private CallEntryNode next;

    private InstanceCallNode(PythonClass type, Lookup lookup, TruffleString[] keywords, CallEntryNode next) {
        this.type = type;
        this.function = lookup.value();
        this.assumption = lookup.assumption();
        this.keywords = keywords;
        this.method = new CallDispatchNode(keywords);
        this.next = next;
    }

    /** Null when the call is none of this kind. */
    static CallEntryNode create(Object callee, TruffleString[] keywords, CallEntryNode next) {
        if (!(callee instanceof PInstance instance)) {
            return null;
        }
        PythonClass type = instance.pythonClass();
        Lookup lookup = type.lookupEntry(SpecialMethod.CALL.methodName());
        return lookup.value() instanceof PFunction && lookup.assumption().isValid()
                ? new InstanceCallNode(type, lookup, keywords, next) : null;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee instanceof PInstance instance && instance.pythonClass() == type) {
            if (assumption.isValid()) {
                return method.execute(frame, function, MethodCallNode.withSelf(instance, arguments));
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            CallEntryNode updated = create(callee, keywords, next);
            return replace(updated == null ? new GenericCallNode(keywords) : updated)
                    .execute(frame, callee, arguments);
        }
        return next.execute(frame, callee, arguments);
    }
}
