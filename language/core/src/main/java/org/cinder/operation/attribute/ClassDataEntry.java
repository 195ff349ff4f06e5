// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.type.PythonClass;

/** Data that is assigned again and again, read from one class object: the cell that holds it. */
final class ClassDataEntry extends AttributeEntry {
    private final PythonClass type;
    private final GlobalCell cell;
    private final Assumption attributeUnchanged;
    private final Assumption metaAttributeUnchanged;

    ClassDataEntry(PythonClass type, GlobalCell cell, Assumption attributeUnchanged,
            Assumption metaAttributeUnchanged) {
        this.type = type;
        this.cell = cell;
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
        return cell.get();
    }
}
