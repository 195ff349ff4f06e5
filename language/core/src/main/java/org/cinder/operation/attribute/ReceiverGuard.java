// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/**
 * What an attribute entry checks of its receiver: the shape of a guest object (class, layout and attributes in one
 * compare)
 * or the Java class of a primitive or str, plus that the lookups along the class are still right.
 */
final class ReceiverGuard {
    private final Shape shape;
    private final Class<?> javaClass;
    private final Assumption attributeUnchanged;
    private final Assumption protocolUnchanged;

    private ReceiverGuard(Shape shape, Class<?> javaClass, Assumption attributeUnchanged,
            Assumption protocolUnchanged) {
        this.shape = shape;
        this.javaClass = javaClass;
        this.attributeUnchanged = attributeUnchanged;
        this.protocolUnchanged = protocolUnchanged;
    }

    /**
     * @param protocol the special method that must stay what it is ({@code __getattribute__} or {@code __setattr__})
     */
    static ReceiverGuard of(Object receiver, Lookup attribute, SpecialMethod protocol) {
        PythonClass type = PythonClass.of(receiver);
        Assumption protocolUnchanged = type.lookupEntry(protocol.methodName()).assumption();
        if (receiver instanceof PythonObject object) {
            return new ReceiverGuard(object.getShape(), null, attribute.assumption(), protocolUnchanged);
        }
        return new ReceiverGuard(null, receiver.getClass(), attribute.assumption(), protocolUnchanged);
    }

    boolean accepts(Object receiver) {
        if (shape != null) {
            return receiver instanceof DynamicObject object && object.getShape() == shape;
        }
        return receiver != null && receiver.getClass() == javaClass;
    }

    boolean isValid() {
        return attributeUnchanged.isValid() && protocolUnchanged.isValid();
    }

    Shape shape() {
        return shape;
    }
}
