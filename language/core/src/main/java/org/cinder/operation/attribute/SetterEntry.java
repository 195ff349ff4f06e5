// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.operation.callable.CallDispatchNode;

/** A property or a descriptor with a {@code __set__} written in Python: calls the function that sets. */
final class SetterEntry extends AttributeWriteEntry {
    private final ReceiverGuard guard;
    private final Object descriptor;
    private final PFunction setter;
    private final Assumption setterUnchanged;
    @Child private CallDispatchNode call = new CallDispatchNode();

    /** @param descriptor the first argument of the setter, or null for a property, whose setter takes none */
    SetterEntry(ReceiverGuard guard, Object descriptor, PFunction setter, Assumption setterUnchanged) {
        this.guard = guard;
        this.descriptor = descriptor;
        this.setter = setter;
        this.setterUnchanged = setterUnchanged;
    }

    @Override
    boolean accepts(Object receiver) {
        return guard.accepts(receiver);
    }

    @Override
    public boolean isValid() {
        return guard.isValid() && setterUnchanged.isValid();
    }

    @Override
    void write(VirtualFrame frame, Object receiver, Object value) {
        if (descriptor == null) {
            Object[] arguments = new Object[Arguments.HEADER + 2];
            arguments[Arguments.HEADER] = receiver;
            arguments[Arguments.HEADER + 1] = value;
            call.execute(frame, setter, arguments);
            return;
        }
        Object[] arguments = new Object[Arguments.HEADER + 3];
        arguments[Arguments.HEADER] = descriptor;
        arguments[Arguments.HEADER + 1] = receiver;
        arguments[Arguments.HEADER + 2] = value;
        call.execute(frame, setter, arguments);
    }
}
