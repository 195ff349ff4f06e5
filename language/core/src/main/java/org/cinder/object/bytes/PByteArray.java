// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;
import org.cinder.interop.BytesExports;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;

/** A bytearray: a growable array of bytes. */
public final class PByteArray extends PythonObject {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private byte[] bytes;
    private int length;
    private int exports;

    public PByteArray(byte[] bytes) {
        this(BuiltinTypes.BYTEARRAY.instanceShape(), bytes, bytes.length);
    }

    public PByteArray(Shape shape, byte[] bytes, int length) {
        super(shape);
        this.bytes = bytes;
        this.length = length;
    }

    /** The backing array; valid up to {@link #length()}. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Replaces the content; BufferError while a memoryview shows it and the length would change. */
    public void setBytes(byte[] newBytes, int newLength) {
        checkResizable(newLength);
        if (exports > 0) {
            System.arraycopy(newBytes, 0, bytes, 0, newLength);
            return;
        }
        bytes = newBytes;
        length = newLength;
    }

    void checkResizable(int newLength) {
        if (exports > 0 && newLength != length) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /** Replaces the bytes {@code start} to {@code end} (exclusive) by others. */
    void splice(int start, int end, byte[] source, int sourceOffset, int count) {
        long newLength = (long) length - (end - start) + count;
        if (newLength > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        checkResizable((int) newLength);
        byte[] target = bytes;
        if (newLength > bytes.length) {
            target = new byte[(int) Math.min(newLength + (newLength >> 3) + 8, MAX_LENGTH)];
            System.arraycopy(bytes, 0, target, 0, start);
        }
        System.arraycopy(bytes, end, target, start + count, length - end);
        System.arraycopy(source, sourceOffset, target, start, count);
        bytes = target;
        length = (int) newLength;
    }

    /** Adds one byte at the end. */
    public void append(byte value) {
        checkResizable(length + 1);
        if (length == bytes.length) {
            if (length >= MAX_LENGTH) {
                throw Errors.memoryError();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(length + (length >> 1) + 8L, MAX_LENGTH));
        }
        bytes[length++] = value;
    }

    /** A memoryview shows the content: the size is fixed until {@link #unexport}. */
    void export() {
        exports++;
    }

    void unexport() {
        exports--;
    }

    @Override
    protected Class<?> exports() {
        return BytesExports.class;
    }
}
