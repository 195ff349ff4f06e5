// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.slice.PSlice;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** Subscripts of tuples (tuplesubscript), whatever a subclass overrides. */
public final class TupleItems {
    private TupleItems() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PTuple tuple, Object key) {
        if (key instanceof Long || Index.isIndex(key)) {
            long index = Index.toSubscript(key);
            int length = tuple.length();
            long position = index < 0 ? index + length : index;
            if (position < 0 || position >= length) {
                throw Errors.indexError("tuple index out of range");
            }
            return tuple.get((int) position);
        }
        if (key instanceof PSlice slice) {
            return slice(tuple, SliceIndices.of(slice, tuple.length()));
        }
        throw Errors.typeError("tuple indices must be integers or slices, not %s", PythonClass.of(key));
    }

    /** The elements that a slice selects. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PTuple slice(PTuple tuple, SliceIndices range) {
        Object[] elements = tuple.elements();
        int count = range.count();
        int start = range.start();
        if (range.step() == 1) {
            if (count == elements.length && tuple.pythonClass() == BuiltinTypes.TUPLE) {
                return tuple;
            }
            return count == 0 ? PTuple.EMPTY : new PTuple(Arrays.copyOfRange(elements, start, start + count));
        }
        Object[] result = new Object[count];
        for (int i = 0, from = start; i < count; i++, from += range.step()) {
            result[i] = elements[from];
        }
        return PTuple.of(result);
    }
}
