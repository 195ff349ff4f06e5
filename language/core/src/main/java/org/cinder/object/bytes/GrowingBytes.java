// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import java.util.Arrays;

/** Collects bytes. */
final class GrowingBytes {
    private byte[] bytes;
    private int length;

    GrowingBytes(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    void append(ByteView view) {
        append(view, 0, view.length());
    }

    void append(ByteView view, int start, int end) {
        int count = end - start;
        if (count > bytes.length - length) {
            int needed = BytesChange.checkLength((long) length + count);
            bytes = Arrays.copyOf(bytes, (int) Math.min(needed + (needed >> 1) + 16L, Integer.MAX_VALUE - 8));
        }
        System.arraycopy(view.array(), view.offset() + start, bytes, length, count);
        length += count;
    }

    void append(byte element) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, BytesChange.checkLength(length + (length >> 1) + 16L));
        }
        bytes[length++] = element;
    }

    /** What was collected, without copying. */
    ByteView view() {
        return new ByteView(bytes, 0, length);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
