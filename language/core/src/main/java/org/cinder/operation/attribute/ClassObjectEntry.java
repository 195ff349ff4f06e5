// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import org.cinder.object.type.PythonClass;

/** An entry for one class object, as long as neither it nor its metaclass changes the attribute. */
abstract class ClassObjectEntry extends AttributeEntry {
    private final PythonClass type;
    private final Assumption attributeUnchanged;
    private final Assumption metaAttributeUnchanged;

    ClassObjectEntry(PythonClass type, Assumption attributeUnchanged, Assumption metaAttributeUnchanged) {
        this.type = type;
        this.attributeUnchanged = attributeUnchanged;
        this.metaAttributeUnchanged = metaAttributeUnchanged;
    }

    @Override
    final boolean accepts(Object receiver) {
        return receiver == type;
    }

    @Override
    public final boolean isValid() {
        return attributeUnchanged.isValid() && metaAttributeUnchanged.isValid();
    }
}
