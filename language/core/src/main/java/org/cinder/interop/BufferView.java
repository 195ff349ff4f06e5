// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.memory.ByteArraySupport;
import java.nio.ByteOrder;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.PMemoryView;

/** The bytes behind a bytes-like object, as they are at the moment. */
record BufferView(byte[] bytes, int start, int length, boolean writable) {
    static BufferView of(PythonObject object) {
        return switch (object) {
            case PBytes constant -> new BufferView(constant.bytes(), 0, constant.bytes().length, false);
            case PByteArray array -> new BufferView(array.bytes(), 0, array.length(), true);
            case PMemoryView view -> of(view);
            default -> throw new IllegalArgumentException();
        };
    }

    private static BufferView of(PMemoryView view) {
        if (view.isReleased()) {
            return new BufferView(new byte[0], 0, 0, false);
        }
        BufferView owner = of(view.owner());
        int start = Math.min(view.offset(), owner.length);
        return new BufferView(owner.bytes, start, Math.min(view.length(), owner.length - start), owner.writable);
    }

    static ByteArraySupport access(ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? ByteArraySupport.littleEndian() : ByteArraySupport.bigEndian();
    }

    /** The array index of a run of {@code size} bytes that must lie inside. */
    int position(long offset, int size) throws InvalidBufferOffsetException {
        if (offset < 0 || size < 0 || offset > (long) length - size) {
            throw InvalidBufferOffsetException.create(offset, size);
        }
        return start + (int) offset;
    }

    /** Like {@link #position} for writing. */
    int target(long offset, int size) throws InvalidBufferOffsetException, UnsupportedMessageException {
        if (!writable) {
            throw UnsupportedMessageException.create();
        }
        return position(offset, size);
    }
}
