// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import java.util.Arrays;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.Comparison;

/**
 * Chooses how the keys of a sort are compared: without any dispatch when all are int, float or str, or tuples of one
 * length whose elements at each place are.
 */
final class SortOrder {
    private static final int MAX_COLUMNS = 8;

    private SortOrder() {}

    /** The numbers of the keys in the order of the keys; stable. */
    static int[] permutation(Object[] keys) {
        SortColumn column = SortColumn.of(keys);
        if (column instanceof SortColumn.Longs longs) {
            int[] packed = packed(longs.values);
            if (packed != null) {
                return packed;
            }
        }
        return MergeSort.permutation(keys.length, column != null ? byColumn(column) : byColumns(keys));
    }

    /** Sorts small ints together with their numbers in the lower bits; null when that needs more than 64 bits. */
    private static int[] packed(long[] keys) {
        long least = keys[0];
        long most = keys[0];
        for (long key : keys) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length - 1);
        long range = most - least;
        if (range < 0 || range > Long.MAX_VALUE >>> bits) {
            return null;
        }
        long[] items = new long[keys.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (keys[i] - least) << bits | i;
        }
        Arrays.sort(items);
        int[] result = new int[items.length];
        int mask = (1 << bits) - 1;
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) items[i] & mask;
        }
        return result;
    }

    private static MergeSort.Order byColumn(SortColumn column) {
        return (left, right) -> column.compare(left, right) < 0;
    }

    private static MergeSort.Order byColumns(Object[] keys) {
        SortColumn[] columns = columns(keys);
        if (columns == null) {
            return (left, right) -> Comparison.less(keys[left], keys[right]);
        }
        if (columns.length == 1) {
            return byColumn(columns[0]);
        }
        SortColumn first = columns[0];
        return (left, right) -> {
            int order = first.compare(left, right);
            for (int i = 1; order == 0 && i < columns.length; i++) {
                order = columns[i].compare(left, right);
            }
            return order < 0;
        };
    }

    /** Null when the keys are not all tuples of one length with one kind of elements at each place. */
    private static SortColumn[] columns(Object[] keys) {
        int length = keys[0] instanceof PTuple tuple ? tuple.length() : 0;
        if (length == 0 || length > MAX_COLUMNS) {
            return null;
        }
        for (Object key : keys) {
            if (!(key instanceof PTuple tuple) || tuple.length() != length
                    || tuple.pythonClass() != BuiltinTypes.TUPLE) {
                return null;
            }
        }
        SortColumn[] columns = new SortColumn[length];
        Object[] values = new Object[keys.length];
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < keys.length; j++) {
                values[j] = ((PTuple) keys[j]).get(i);
            }
            columns[i] = SortColumn.of(values.clone());
            if (columns[i] == null) {
                return null;
            }
        }
        return columns;
    }
}
