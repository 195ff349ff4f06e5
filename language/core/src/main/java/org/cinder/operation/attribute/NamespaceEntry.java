// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.module.PModule;

/** An attribute of one module: the cell of the name in the module's namespace. */
final class NamespaceEntry extends AttributeEntry {
    private final PModule module;
    private final PDict namespace;
    private final GlobalCell cell;
    private final Assumption typeUnchanged;

    NamespaceEntry(PModule module, GlobalCell cell, Assumption typeUnchanged) {
        this.module = module;
        this.namespace = module.namespace();
        this.cell = cell;
        this.typeUnchanged = typeUnchanged;
    }

    @Override
    boolean accepts(Object receiver) {
        return receiver == module && module.namespace() == namespace;
    }

    @Override
    public boolean isValid() {
        return typeUnchanged.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        return cell.get();
    }
}
