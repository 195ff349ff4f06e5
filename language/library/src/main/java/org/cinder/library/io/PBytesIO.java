// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.exception.Errors;

/** A {@code BytesIO}: a binary stream in memory. */
final class PBytesIO extends PIOBase {
    private byte[] bytes = {};
    private int length;
    private long position;
    private PByteArray exported;

    PBytesIO(Shape shape) {
        super(shape);
    }

    void set(byte[] content, int newLength) {
        bytes = content;
        length = newLength;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    long position() {
        return position;
    }

    void setPosition(long newPosition) {
        position = newPosition;
    }

    void checkNotClosed() {
        if (isBaseClosed()) {
            throw IoErrors.closed();
        }
    }

    /** Takes at most so many bytes from the current position. */
    byte[] take(long wanted) {
        int from = (int) Math.min(position, length);
        int count = (int) Math.min(wanted, length - from);
        position += count;
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    void write(byte[] source) {
        int count = source.length;
        if (count == 0) {
            return;
        }
        checkResizable(position + count > length);
        if (position + count > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError();
        }
        int end = (int) position + count;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1) + 16));
        }
        if (position > length) {
            Arrays.fill(bytes, length, (int) position, (byte) 0);
        }
        System.arraycopy(source, 0, bytes, (int) position, count);
        position = end;
        length = Math.max(length, end);
    }

    void truncate(int size) {
        checkResizable(true);
        if (size < length) {
            length = size;
        }
    }

    /** The content as an array that {@code getbuffer} hands out; writes go through. */
    PByteArray export() {
        if (exported == null || exported.bytes() != bytes) {
            bytes = Arrays.copyOf(bytes, length);
            exported = new PByteArray(bytes);
        }
        return exported;
    }

    private void checkResizable(boolean resizes) {
        if (resizes) {
            // a view handed out earlier keeps the old content
            exported = null;
        }
    }
}
