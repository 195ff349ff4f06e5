// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** ASCII text eight bytes at a time: whether it is ASCII, and letters of one case changed to the other. */
final class AsciiWords {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    private AsciiWords() {}

    /** Whether all these bytes are below 128. */
    static boolean isAscii(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        long seen = 0;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            seen |= (long) WORDS.get(bytes, at);
        }
        for (; at < end; at++) {
            seen |= bytes[at];
        }
        return (seen & HIGH_BITS) == 0;
    }

    /** Whether ASCII text has a character from {@code first} to {@code last}. */
    static boolean hasRange(byte[] bytes, int offset, int length, int first, int last) {
        int at = offset;
        int end = offset + length;
        long seen = 0;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            seen |= inRange((long) WORDS.get(bytes, at), first, last);
        }
        for (; at < end; at++) {
            seen |= inRange(bytes[at], first, last) & 0x80;
        }
        return seen != 0;
    }

    /** A copy of ASCII text with the bit of letter case changed in the letters from {@code first} to {@code last}. */
    static byte[] changeCase(byte[] bytes, int offset, int length, int first, int last) {
        byte[] result = new byte[length];
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, offset + at);
            WORDS.set(result, at, word ^ inRange(word, first, last) >>> 2);
        }
        for (; at < length; at++) {
            byte b = bytes[offset + at];
            result[at] = (byte) (b ^ (inRange(b, first, last) & 0x80) >>> 2);
        }
        return result;
    }

    /** The high bit of each byte that is in the range; all bytes are ASCII, so that no addition carries over. */
    private static long inRange(long word, int first, int last) {
        return word + (0x80 - first) * ONES & ~(word + (0x7f - last) * ONES) & HIGH_BITS;
    }
}
