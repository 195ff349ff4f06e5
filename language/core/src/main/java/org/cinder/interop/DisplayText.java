// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.set.PSet;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.ReprOf;

/** The text that tools and {@code Value.toString()} show: the repr, when it may run and does not fail. */
final class DisplayText {
    private static final int MAX_DEPTH = 5;
    private static final int MAX_ELEMENTS = 1000;

    private DisplayText() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString of(Object value, boolean allowSideEffects) {
        if (!allowSideEffects && !isHarmless(value, MAX_DEPTH)) {
            return ObjectRepr.of(value);
        }
        try {
            return ReprOf.of(value);
        } catch (PException e) {
            return ObjectRepr.of(value);
        }
    }

    /** Whether the repr is made by Java code alone. */
    private static boolean isHarmless(Object value, int depth) {
        if (!(value instanceof PythonObject object)) {
            return true;
        }
        if (depth == 0 || !object.pythonClass().isBuiltin()) {
            return object instanceof PythonClass;
        }
        return switch (object) {
            case PList list -> areHarmless(list.toArray(), depth);
            case PTuple tuple -> areHarmless(tuple.elements(), depth);
            case PBaseException exception -> areHarmless(exception.args().elements(), depth);
            case PDict dict -> areHarmless(dict.table(), depth);
            case PSet set -> areHarmless(set.table().toArray(), depth);
            case PModule module -> false;
            default -> true;
        };
    }

    private static boolean areHarmless(Object[] elements, int depth) {
        if (elements.length > MAX_ELEMENTS) {
            return false;
        }
        for (Object element : elements) {
            if (!isHarmless(element, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areHarmless(HashTable table, int depth) {
        if (table.size() > MAX_ELEMENTS) {
            return false;
        }
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            if (!isHarmless(table.keyAt(entry), depth - 1) || !isHarmless(table.valueAt(entry), depth - 1)) {
                return false;
            }
        }
        return true;
    }
}
