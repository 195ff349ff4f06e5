// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.module;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.type.BuiltinTypes;

/** A module; its attributes are its namespace dict. */
public final class PModule extends PythonObject {
    private PDict namespace;

    public PModule(PDict namespace) {
        this(BuiltinTypes.MODULE.instanceShape(), namespace);
    }

    public PModule(Shape shape, PDict namespace) {
        super(shape);
        this.namespace = namespace;
    }

    /** {@code __dict__}. */
    public PDict namespace() {
        return namespace;
    }

    public void setNamespace(PDict newNamespace) {
        namespace = newNamespace;
    }
}
