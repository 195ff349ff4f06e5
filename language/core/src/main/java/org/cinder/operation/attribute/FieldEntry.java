// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.PropertyGetter;

/** An instance attribute or a slot: a field read from objects of one shape. */
final class FieldEntry extends GuardedEntry {
    private final PropertyGetter getter;

    FieldEntry(ReceiverGuard guard, PropertyGetter getter) {
        super(guard);
        this.getter = getter;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return getter.get((DynamicObject) receiver);
    }

    long readLong(Object receiver) throws UnexpectedResultException {
        return getter.getLong((DynamicObject) receiver);
    }

    double readDouble(Object receiver) throws UnexpectedResultException {
        return getter.getDouble((DynamicObject) receiver);
    }
}
