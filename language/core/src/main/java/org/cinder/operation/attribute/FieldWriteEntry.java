// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;

/** Writes an instance attribute or slot of objects of one shape, adding it when the shape lacks it. */
final class FieldWriteEntry extends AttributeWriteEntry {
    private final ReceiverGuard guard;
    private final Object key;
    @Child private DynamicObjectLibrary objects;

    FieldWriteEntry(ReceiverGuard guard, DynamicObject receiver, Object key) {
        this.guard = guard;
        this.key = key;
        this.objects = DynamicObjectLibrary.getFactory().create(receiver);
    }

    @Override
    boolean accepts(Object receiver) {
        return guard.accepts(receiver);
    }

    @Override
    public boolean isValid() {
        return guard.isValid();
    }

    @Override
    void write(VirtualFrame frame, Object receiver, Object value) {
        objects.put((DynamicObject) receiver, key, value);
    }
}
