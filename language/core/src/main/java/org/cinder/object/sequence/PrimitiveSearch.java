// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.sequence;

import java.util.Arrays;

/**
 * Searching and comparing elements that are known to be ints or floats: no guest code can run, so plain loops over the
 * arrays do it. Floats count as equal when they are the same object or {@code ==}, as containers compare them.
 */
public final class PrimitiveSearch {
    /** The answer when the elements must be compared one by one. */
    public static final int UNKNOWN = -2;

    private static final int NONE = -1;

    private PrimitiveSearch() {}

    /** Index of the first element equal to {@code value} between two bounds, -1 for none, or {@link #UNKNOWN}. */
    public static int indexOf(SequenceStorage storage, Object value, int from, int to) {
        int end = Math.min(to, storage.length());
        if (storage instanceof LongStorage longs && value instanceof Long wanted) {
            return indexOf(longs.elements(), wanted, from, end);
        }
        if (storage instanceof DoubleStorage doubles && value instanceof Double wanted) {
            return indexOf(doubles.elements(), wanted, from, end);
        }
        return storage instanceof EmptyStorage ? NONE : UNKNOWN;
    }

    private static int indexOf(long[] elements, long wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (elements[i] == wanted) {
                return i;
            }
        }
        return NONE;
    }

    private static int indexOf(double[] elements, double wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (same(elements[i], wanted)) {
                return i;
            }
        }
        return NONE;
    }

    /** Index of the first elements that differ in the common length, -1 for none, or {@link #UNKNOWN}. */
    public static int mismatch(SequenceStorage left, SequenceStorage right) {
        int common = Math.min(left.length(), right.length());
        if (common == 0) {
            return NONE;
        }
        if (left instanceof LongStorage a && right instanceof LongStorage b) {
            return Arrays.mismatch(a.elements(), 0, common, b.elements(), 0, common);
        }
        if (left instanceof DoubleStorage a && right instanceof DoubleStorage b) {
            double[] first = a.elements();
            double[] second = b.elements();
            for (int i = 0; i < common; i++) {
                if (!same(first[i], second[i])) {
                    return i;
                }
            }
            return NONE;
        }
        return UNKNOWN;
    }

    private static boolean same(double left, double right) {
        return left == right || Double.doubleToRawLongBits(left) == Double.doubleToRawLongBits(right);
    }
}
