// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** A cell: the shared home of a variable captured by an inner function; null while unset. */
public final class PCell extends PythonObject {
    private Object value;

    public PCell() {
        super(BuiltinTypes.CELL.instanceShape());
    }

    public PCell(Object value) {
        this();
        this.value = value;
    }

    public Object get() {
        return value;
    }

    public void set(Object newValue) {
        value = newValue;
    }
}
