// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.object.Shape;

/**
 * An ordinary instance of a class without builtin payload; a few attributes live in Java fields of the object itself.
 */
public class PInstance extends PythonObject {
    @DynamicField private Object object0;
    @DynamicField private Object object1;
    @DynamicField private Object object2;
    @DynamicField private Object object3;
    @DynamicField private long primitive0;
    @DynamicField private long primitive1;

    public PInstance(Shape shape) {
        super(shape);
    }
}
