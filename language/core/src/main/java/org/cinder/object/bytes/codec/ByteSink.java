// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** Collects the output of an encoder. */
final class ByteSink {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private byte[] bytes;
    private int length;

    ByteSink(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    void write(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    void write(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    /** Writes {@code size} bytes of a number. */
    void write(int number, int size, boolean big) {
        reserve(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) (number >> 8 * (big ? size - 1 - i : i));
        }
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            long needed = (long) length + count;
            if (needed > MAX_LENGTH) {
                throw Errors.memoryError();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(needed + (needed >> 1), MAX_LENGTH));
        }
    }

    byte[] toArray() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Takes code points of a replacement. */
    interface Writer {
        /** Writes one; false when it cannot be encoded. */
        boolean write(int codePoint);
    }

    /** Writes what an error handler gave; tells whether all of it could be encoded. */
    boolean write(Replacement replacement, Writer writer) {
        if (replacement.bytes() != null) {
            write(replacement.bytes(), 0, replacement.bytes().length);
            return true;
        }
        TruffleString text = replacement.text();
        for (int c : Text.codePoints(text)) {
            if (!writer.write(c)) {
                return false;
            }
        }
        return true;
    }
}
