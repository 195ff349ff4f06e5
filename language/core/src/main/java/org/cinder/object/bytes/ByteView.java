// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/**
 * The bytes of a bytes-like object, without copying.
 *
 * @param array holds the bytes; not to be written to
 * @param offset where they begin
 * @param length how many they are
 */
public record ByteView(byte[] array, int offset, int length) {
    /** The bytes of a bytes-like object; null for anything else. */
    public static ByteView of(Object value) {
        if (value instanceof PBytes bytes) {
            return new ByteView(bytes.bytes(), 0, bytes.bytes().length);
        }
        if (value instanceof PByteArray array) {
            return new ByteView(array.bytes(), 0, array.length());
        }
        if (value instanceof PMemoryView view) {
            return view.content();
        }
        return value instanceof BufferExporter exporter ? exporter.buffer() : null;
    }

    /** The bytes of a bytes-like object; {@code a bytes-like object is required, not 'T'} for anything else. */
    public static ByteView require(Object value) {
        ByteView view = of(value);
        if (view == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PythonClass.of(value));
        }
        return view;
    }

    /** Whether the object is bytes-like. */
    public static boolean isBytesLike(Object value) {
        return value instanceof PBytes || value instanceof PByteArray || value instanceof PMemoryView
                || value instanceof BufferExporter;
    }

    /** Index after the last byte. */
    public int end() {
        return offset + length;
    }

    /** The byte at a valid index, 0 to 255. */
    public int at(int index) {
        return array[offset + index] & 0xff;
    }

    /** A copy of the bytes. */
    public byte[] copy() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** The bytes as an array that must not be written to: the array itself where possible. */
    public byte[] toArray() {
        return offset == 0 && length == array.length ? array : copy();
    }

    /** A copy of a range. */
    public byte[] copy(int start, int end) {
        return Arrays.copyOfRange(array, offset + start, offset + end);
    }

    /** Whether both have the same content. */
    public boolean sameContent(ByteView other) {
        return Arrays.equals(array, offset, end(), other.array, other.offset, other.end());
    }

    /** Order by unsigned bytes. */
    public int compare(ByteView other) {
        return Arrays.compareUnsigned(array, offset, end(), other.array, other.offset, other.end());
    }
}
