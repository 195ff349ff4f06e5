// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.type.PythonClass;

/** An attribute of one class object that needs no binding at run time. */
final class ClassEntry extends ClassObjectEntry {
    private final Object value;

    ClassEntry(PythonClass type, Object value, Assumption attributeUnchanged, Assumption metaAttributeUnchanged) {
        super(type, attributeUnchanged, metaAttributeUnchanged);
        this.value = value;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return value;
    }
}
