// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Comparison;

/** Chooses how the keys of a sort are compared: without any dispatch when all are int, float or str. */
final class SortOrder {
    private SortOrder() {}

    static MergeSort.Order of(Object[] keys) {
        Object first = keys[0];
        if (first instanceof Long) {
            long[] longs = longs(keys);
            if (longs != null) {
                return (left, right) -> longs[left] < longs[right];
            }
        } else if (first instanceof Double) {
            double[] doubles = doubles(keys);
            if (doubles != null) {
                return (left, right) -> doubles[left] < doubles[right];
            }
        } else if (first instanceof TruffleString && isText(keys)) {
            return (left, right) -> Text.compare((TruffleString) keys[left], (TruffleString) keys[right]) < 0;
        }
        return (left, right) -> Comparison.less(keys[left], keys[right]);
    }

    private static long[] longs(Object[] keys) {
        long[] result = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (!(keys[i] instanceof Long number)) {
                return null;
            }
            result[i] = number;
        }
        return result;
    }

    private static double[] doubles(Object[] keys) {
        double[] result = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (!(keys[i] instanceof Double number)) {
                return null;
            }
            result[i] = number;
        }
        return result;
    }

    private static boolean isText(Object[] keys) {
        for (Object key : keys) {
            if (!(key instanceof TruffleString)) {
                return false;
            }
        }
        return true;
    }
}
