// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.type.PythonClass;

/** Data that is assigned again and again, read from one class object: the cell that holds it. */
final class ClassDataEntry extends ClassObjectEntry {
    private final GlobalCell cell;

    ClassDataEntry(PythonClass type, GlobalCell cell, Assumption attributeUnchanged,
            Assumption metaAttributeUnchanged) {
        super(type, attributeUnchanged, metaAttributeUnchanged);
        this.cell = cell;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return cell.get();
    }
}
