// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.DictExports;
import org.cinder.object.PythonObject;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinTypes;

/** A dict, or an instance of a subclass of dict; these methods ignore what a subclass overrides. */
public final class PDict extends PythonObject {
    private HashTable table;

    public PDict() {
        this(new HashTable(true));
    }

    public PDict(HashTable table) {
        this(BuiltinTypes.DICT.instanceShape(), table);
    }

    public PDict(Shape shape, HashTable table) {
        super(shape);
        this.table = table;
    }

    public HashTable table() {
        return table;
    }

    /** Replaces the whole content. */
    public void setTable(HashTable newTable) {
        table = newTable;
    }

    public int size() {
        return table.size();
    }

    /** The value of {@code key}, or null. */
    public Object get(Object key) {
        return table.get(key);
    }

    /** The value of a str key, or null. */
    public Object get(TruffleString key) {
        return table.getString(key);
    }

    public void put(Object key, Object value) {
        table.put(key, value);
    }

    /** Removes a key; returns its value, or null when it was not there. */
    public Object remove(Object key) {
        return table.remove(key);
    }

    @Override
    protected Class<?> exports() {
        return DictExports.class;
    }
}
