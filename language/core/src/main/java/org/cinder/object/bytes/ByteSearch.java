// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Search in byte arrays, for bytes objects and for Latin-1 text. Single bytes are looked for eight at a time; a needle
 * whose first byte gives too many false starts is handed to a search whose time is linear whatever the input.
 */
public final class ByteSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private ByteSearch() {}

    /** The first position of {@code wanted} in {@code start..end} (exclusive), or -1. */
    public static int indexOf(byte[] array, int start, int end, byte wanted) {
        int i = start;
        long pattern = (wanted & 0xff) * ONES;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long difference = (long) LONGS.get(array, i) ^ pattern;
            long zeros = (difference - ONES) & ~difference & HIGHS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >> 3);
            }
        }
        for (; i < end; i++) {
            if (array[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The last position of {@code wanted} in {@code start..end} (exclusive), or -1. */
    public static int lastIndexOf(byte[] array, int start, int end, byte wanted) {
        for (int i = end - 1; i >= start; i--) {
            if (array[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The first position in {@code start..end} where the needle begins and fits, or -1. */
    public static int indexOf(byte[] array, int start, int end, byte[] needle, int needleStart, int needleLength) {
        if (needleLength == 0) {
            return start <= end ? start : -1;
        }
        int last = end - needleLength;
        long budget = 64 + 4L * (end - start);
        for (int i = start; i <= last; i++) {
            i = indexOf(array, i, last + 1, needle[needleStart]);
            if (i < 0) {
                return -1;
            }
            int same = Arrays.mismatch(array, i, i + needleLength, needle, needleStart, needleStart + needleLength);
            if (same < 0) {
                return i;
            }
            budget -= same;
            if (budget < 0) {
                return linearIndexOf(array, i + 1, end, needle, needleStart, needleLength);
            }
        }
        return -1;
    }

    /** The last position in {@code start..end} where the needle begins and fits, or -1. */
    public static int lastIndexOf(byte[] array, int start, int end, byte[] needle, int needleStart, int needleLength) {
        if (needleLength == 0) {
            return start <= end ? end : -1;
        }
        for (int i = end - needleLength; i >= start; i--) {
            i = lastIndexOf(array, start, i + 1, needle[needleStart]);
            if (i < 0) {
                return -1;
            }
            if (Arrays.equals(array, i, i + needleLength, needle, needleStart, needleStart + needleLength)) {
                return i;
            }
        }
        return -1;
    }

    /** Knuth, Morris and Pratt. */
    private static int linearIndexOf(byte[] array, int start, int end, byte[] needle, int needleStart,
            int needleLength) {
        int[] border = new int[needleLength];
        for (int i = 1, matched = 0; i < needleLength; i++) {
            while (matched > 0 && needle[needleStart + i] != needle[needleStart + matched]) {
                matched = border[matched - 1];
            }
            if (needle[needleStart + i] == needle[needleStart + matched]) {
                matched++;
            }
            border[i] = matched;
        }
        for (int i = start, matched = 0; i < end; i++) {
            while (matched > 0 && array[i] != needle[needleStart + matched]) {
                matched = border[matched - 1];
            }
            if (array[i] == needle[needleStart + matched]) {
                matched++;
            }
            if (matched == needleLength) {
                return i - needleLength + 1;
            }
        }
        return -1;
    }
}
