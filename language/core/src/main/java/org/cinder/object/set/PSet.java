// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.hash.SetTable;
import org.cinder.object.type.BuiltinTypes;

/** A set or frozenset, or an instance of a subclass of either. */
public final class PSet extends PythonObject {
    private SetTable table;
    private long hash;
    private boolean hashed;

    /** An exact set. */
    public PSet(SetTable table) {
        this(BuiltinTypes.SET.instanceShape(), table);
    }

    public PSet(Shape shape, SetTable table) {
        super(shape);
        this.table = table;
    }

    /** An exact frozenset. */
    public static PSet frozen(SetTable table) {
        return new PSet(BuiltinTypes.FROZENSET.instanceShape(), table);
    }

    public SetTable table() {
        return table;
    }

    /** Replaces the whole content. */
    public void setTable(SetTable newTable) {
        table = newTable;
    }

    public int size() {
        return table.size();
    }

    /** {@code element in self}, whatever a subclass overrides. */
    public boolean contains(Object element) {
        return SetSearch.find(table, element) >= 0;
    }

    /** Whether this is a frozenset or an instance of a subclass of it. */
    public boolean isFrozen() {
        return pythonClass().isSubclassOf(BuiltinTypes.FROZENSET);
    }

    /** The remembered hash of a frozenset, if {@link #isHashed()}. */
    public long hash() {
        return hash;
    }

    public boolean isHashed() {
        return hashed;
    }

    public void setHash(long value) {
        hash = value;
        hashed = true;
    }
}
