// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassData;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.SetAttribute;

/** New data for old data of one class ({@code Task.created += 1}): written to the cell that holds it. */
final class ClassDataWriteEntry extends AttributeWriteEntry {
    private final PythonClass type;
    private final TruffleString name;
    private final GlobalCell cell;
    private final Assumption protocolUnchanged;
    private final Assumption metaAttributeUnchanged;

    private ClassDataWriteEntry(PythonClass type, TruffleString name, GlobalCell cell, Assumption protocolUnchanged,
            Assumption metaAttributeUnchanged) {
        this.type = type;
        this.name = name;
        this.cell = cell;
        this.protocolUnchanged = protocolUnchanged;
        this.metaAttributeUnchanged = metaAttributeUnchanged;
    }

    /** The entry, or null when the class has no such data of its own or its metaclass has a say in assignments. */
    static ClassDataWriteEntry create(PythonClass type, TruffleString name) {
        PythonClass metaclass = type.pythonClass();
        if (type.isBuiltin()
                || metaclass.special(SpecialMethod.SETATTR) != BuiltinTypes.TYPE.special(SpecialMethod.SETATTR)) {
            return null;
        }
        Lookup protocol = metaclass.lookupEntry(SpecialMethod.SETATTR.methodName());
        Lookup meta = metaclass.lookupEntry(name);
        if (meta.value() != null && AttributeEntryFactory.isDataDescriptor(meta.value())
                || !protocol.assumption().isValid() || !meta.assumption().isValid()) {
            return null;
        }
        GlobalCell cell = type.dataCell(name);
        return cell == null ? null
                : new ClassDataWriteEntry(type, name, cell, protocol.assumption(), meta.assumption());
    }

    @Override
    boolean accepts(Object receiver) {
        return receiver == type;
    }

    @Override
    public boolean isValid() {
        return protocolUnchanged.isValid() && metaAttributeUnchanged.isValid();
    }

    @Override
    void write(VirtualFrame frame, Object receiver, Object value) {
        if (ClassData.isData(value) && ClassData.isData(cell.peek())) {
            cell.set(value);
        } else {
            SetAttribute.set(receiver, name, value);
        }
    }
}
