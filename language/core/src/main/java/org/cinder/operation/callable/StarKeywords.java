// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/**
 * The keyword arguments of a call or a class statement while {@code name=value} and {@code **mapping} are put together.
 * Keys may be any objects until the call is made (CPython's DICT_MERGE), so duplicates are noticed before wrong types.
 */
public final class StarKeywords {
    private static final TruffleString KEYS = Text.of("keys");

    private final HashTable table = new HashTable(true, 0);

    /** Adds {@code name=value}; {@code callee} is named in the error. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void add(Object callee, TruffleString name, Object value) {
        if (table.put(name, value) != null) {
            throw multiple(callee, name);
        }
    }

    /** Adds {@code **mapping}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void merge(Object callee, Object mapping) {
        Object[] keys;
        if (mapping instanceof PDict dict) {
            keys = Iteration.toArray(dict);
        } else {
            Object method = GetAttribute.orNull(mapping, KEYS);
            if (method == null) {
                throw Errors.typeError("%s argument after ** must be a mapping, not %s", name(callee),
                        PythonClass.of(mapping));
            }
            keys = Iteration.toArray(Calls.call(method));
        }
        for (Object key : keys) {
            if (table.put(key, Items.get(mapping, key)) != null) {
                throw multiple(callee, key);
            }
        }
    }

    public int size() {
        return table.size();
    }

    /** Fills in names and values, in order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void split(TruffleString[] names, Object[] values) {
        int i = 0;
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            names[i] = Text.asString(table.keyAt(entry));
            if (names[i] == null) {
                throw Errors.typeError("keywords must be strings");
            }
            values[i++] = table.valueAt(entry);
        }
    }

    private static PException multiple(Object callee, Object key) {
        return Errors.typeError("%s got multiple values for keyword argument '%s'", name(callee), key);
    }

    private static String name(Object callee) {
        return callee instanceof String text ? text : CalleeNames.of(callee);
    }
}
