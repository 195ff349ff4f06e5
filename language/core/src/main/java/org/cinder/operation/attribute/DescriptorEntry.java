// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.function.Arguments;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.MissingAttribute;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.CallDispatchNode;

/** A descriptor with a {@code __get__}: calls it. */
final class DescriptorEntry extends GuardedEntry {
    private final TruffleString name;
    private final Object descriptor;
    private final PythonClass owner;
    private final Object getter;
    private final Assumption getterUnchanged;
    private final Assumption noFallback;
    @Child private CallDispatchNode call = new CallDispatchNode();

    /**
     * @param owner the class of the receivers
     * @param noFallback valid while that class has no {@code __getattr__}, which would catch errors of the getter
     */
    DescriptorEntry(ReceiverGuard guard, TruffleString name, Object descriptor, PythonClass owner, Object getter,
            Assumption getterUnchanged, Assumption noFallback) {
        super(guard);
        this.name = name;
        this.descriptor = descriptor;
        this.owner = owner;
        this.getter = getter;
        this.getterUnchanged = getterUnchanged;
        this.noFallback = noFallback;
    }

    @Override
    public boolean isValid() {
        return super.isValid() && getterUnchanged.isValid() && noFallback.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        Object[] arguments = new Object[Arguments.HEADER + 3];
        arguments[Arguments.HEADER] = descriptor;
        arguments[Arguments.HEADER + 1] = receiver;
        arguments[Arguments.HEADER + 2] = owner;
        try {
            return call.execute(frame, getter, arguments);
        } catch (PException e) {
            throw MissingAttribute.completed(e, receiver, name);
        }
    }
}
