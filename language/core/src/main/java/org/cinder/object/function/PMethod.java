// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** A bound method: a callable and the object it gets as first argument. */
public final class PMethod extends PythonObject {
    private final Object function;
    private final Object self;

    public PMethod(Object function, Object self) {
        super(BuiltinTypes.METHOD.instanceShape());
        this.function = function;
        this.self = self;
    }

    public Object function() {
        return function;
    }

    public Object self() {
        return self;
    }
}
