// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.type.PythonClass;

/** An attribute of one class object that needs no binding at run time. */
final class ClassEntry extends AttributeEntry {
    private final PythonClass type;
    private final Object value;
    private final Assumption attributeUnchanged;
    private final Assumption metaAttributeUnchanged;

    ClassEntry(PythonClass type, Object value, Assumption attributeUnchanged, Assumption metaAttributeUnchanged) {
        this.type = type;
        this.value = value;
        this.attributeUnchanged = attributeUnchanged;
        this.metaAttributeUnchanged = metaAttributeUnchanged;
    }

    @Override
    boolean accepts(Object receiver) {
        return receiver == type;
    }

    @Override
    public boolean isValid() {
        return attributeUnchanged.isValid() && metaAttributeUnchanged.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return value;
    }
}
