// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** A super object: looks attributes up behind {@code type} in the resolution order of {@code selfType}. */
public final class PSuper extends PythonObject {
    private PythonClass type;
    private Object self;
    private PythonClass selfType;

    public PSuper(Shape shape) {
        super(shape);
    }

    /** {@code super.__init__}; self and selfType are null for an unbound super. */
    public void initialize(PythonClass newType, Object newSelf, PythonClass newSelfType) {
        type = newType;
        self = newSelf;
        selfType = newSelfType;
    }

    public PythonClass type() {
        return type;
    }

    public Object self() {
        return self;
    }

    public PythonClass selfType() {
        return selfType;
    }
}
