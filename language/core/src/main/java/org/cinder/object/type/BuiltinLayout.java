// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;
import java.lang.invoke.MethodHandles;

/**
 * The Java class of the instances of a builtin class and of its subclasses (CPython's "solid base"): two classes can be
 * bases of one class only if one's layout extends the other's.
 */
public final class BuiltinLayout {
    private final Class<? extends DynamicObject> javaClass;
    private final BuiltinLayout parent;

    /**
     * @param javaClass Java class of the instances
     * @param parent the layout this one extends, or null
     */
    public BuiltinLayout(Class<? extends DynamicObject> javaClass, BuiltinLayout parent) {
        this.javaClass = javaClass;
        this.parent = parent;
    }

    public Class<? extends DynamicObject> javaClass() {
        return javaClass;
    }

    Shape shapeFor(PythonClass type) {
        Class<? extends DynamicObject> layout = layoutClass();
        try {
            MethodHandles.Lookup access = MethodHandles.privateLookupIn(layout, MethodHandles.lookup());
            return Shape.newBuilder().layout(layout, access).dynamicType(type).build();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The class whose Java fields may hold attributes. A class of another Java module gives no access to its fields,
     * and
     * has none for attributes: its nearest ancestor in this module stands for it.
     */
    private Class<? extends DynamicObject> layoutClass() {
        Class<?> candidate = javaClass;
        while (candidate.getModule() != BuiltinLayout.class.getModule()) {
            candidate = candidate.getSuperclass();
        }
        return candidate.asSubclass(DynamicObject.class);
    }
}
