// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** A staticmethod object. */
public final class PStaticMethod extends PythonObject {
    private Object function;

    public PStaticMethod(Shape shape) {
        super(shape);
    }

    public Object function() {
        return function;
    }

    public void setFunction(Object newFunction) {
        function = newFunction;
    }
}
