// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.operation.callable.UnaryCall;

/**
 * {@code list.sort} and {@code sorted}. While guest code runs (key function, {@code __lt__}) the list is empty, and
 * what it does to the list is an error; ints and most floats are sorted as arrays of primitives.
 */
public final class ListSort {
    private ListSort() {}

    /** Sorts in place; {@code key} is a callable or None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void sort(PList list, Object key, boolean reverse) {
        boolean keyed = key != PNone.NONE;
        if (!keyed && sortPrimitives(list.storage())) {
            if (reverse) {
                list.storage().reverse();
            }
            return;
        }
        ObjectStorage meanwhile = new ObjectStorage(new Object[0], 0);
        SequenceStorage taken = list.storage();
        SequenceStorage result = taken;
        boolean modified;
        list.setStorage(meanwhile);
        try {
            Object[] values = taken.toArray();
            Object[] keys = keyed ? keys(key, values) : values;
            if (values.length > 1) {
                result = SequenceStorage.of(ordered(values, keys, reverse));
            }
        } finally {
            modified = list.storage() != meanwhile || meanwhile.elements().length != 0;
            list.setStorage(result);
        }
        if (modified) {
            throw Errors.valueError("list modified during sort");
        }
    }

    private static Object[] keys(Object key, Object[] values) {
        UnaryCall call = new UnaryCall(key);
        Object[] keys = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            keys[i] = call.call(values[i]);
        }
        return keys;
    }

    /** Descending order keeps equal elements in place too, so both ends are turned around before and after. */
    private static Object[] ordered(Object[] values, Object[] keys, boolean reverse) {
        if (reverse) {
            reverse(keys);
        }
        int[] permutation = SortOrder.permutation(keys);
        Object[] result = new Object[values.length];
        int last = values.length - 1;
        for (int i = 0; i <= last; i++) {
            if (reverse) {
                int from = permutation[i];
                result[last - i] = keys == values ? values[from] : values[last - from];
            } else {
                result[i] = values[permutation[i]];
            }
        }
        return result;
    }

    private static void reverse(Object[] array) {
        for (int i = 0, j = array.length - 1; i < j; i++, j--) {
            Object swapped = array[i];
            array[i] = array[j];
            array[j] = swapped;
        }
    }

    /** Sorts elements that are indistinguishable when equal; false when there are others. */
    private static boolean sortPrimitives(SequenceStorage storage) {
        if (storage instanceof LongStorage longs) {
            Arrays.sort(longs.elements(), 0, longs.length());
            return true;
        }
        if (storage instanceof DoubleStorage doubles && isTotallyOrdered(doubles)) {
            Arrays.sort(doubles.elements(), 0, doubles.length());
            return true;
        }
        return storage.length() == 0;
    }

    /** Java orders nan and the zeros, Python does not. */
    private static boolean isTotallyOrdered(DoubleStorage storage) {
        double[] elements = storage.elements();
        for (int i = 0; i < storage.length(); i++) {
            double element = elements[i];
            if (element != element || element == 0 && Double.doubleToRawLongBits(element) != 0) {
                return false;
            }
        }
        return true;
    }
}
