// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PProperty;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.MissingAttribute;
import org.cinder.operation.callable.CallDispatchNode;

/** A property: calls its getter with the receiver. */
final class PropertyEntry extends GuardedEntry {
    private final TruffleString name;
    private final PProperty property;
    private final Assumption noFallback;
    @Child private CallDispatchNode call = new CallDispatchNode();

    /** @param noFallback valid while the class has no {@code __getattr__}, which would catch errors of the getter */
    PropertyEntry(ReceiverGuard guard, TruffleString name, PProperty property, Assumption noFallback) {
        super(guard);
        this.noFallback = noFallback;
        this.name = name;
        this.property = property;
    }

    @Override
    public boolean isValid() {
        return super.isValid() && noFallback.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        Object getter = property.getter();
        if (getter == null) {
            return null;
        }
        Object[] arguments = new Object[Arguments.HEADER + 1];
        arguments[Arguments.HEADER] = receiver;
        try {
            return call.execute(frame, getter, arguments);
        } catch (PException e) {
            throw MissingAttribute.completed(e, receiver, name);
        }
    }
}
