// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.nio.ByteOrder;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PByteArray;
import org.cinder.operation.collection.Items;

/** bytes, bytearray and memoryview are buffers, and arrays of numbers from 0 to 255 as they are in Python. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class BytesExports extends ObjectExports {
    private static final int MAX_BYTE = 255;

    private BytesExports() {}

    @ExportMessage
    static boolean hasBufferElements(PythonObject self) {
        return true;
    }

    @ExportMessage
    static boolean isBufferWritable(PythonObject self) {
        return BufferView.of(self).writable();
    }

    @ExportMessage(name = "getBufferSize")
    @ExportMessage(name = "getArraySize")
    static long size(PythonObject self) {
        return BufferView.of(self).length();
    }

    @ExportMessage
    static byte readBufferByte(PythonObject self, long offset) throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return view.bytes()[view.position(offset, Byte.BYTES)];
    }

    @ExportMessage
    static void readBuffer(PythonObject self, long offset, byte[] destination, int destinationOffset, int length)
            throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        System.arraycopy(view.bytes(), view.position(offset, length), destination, destinationOffset, length);
    }

    @ExportMessage
    static short readBufferShort(PythonObject self, ByteOrder order, long offset) throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return BufferView.access(order).getShort(view.bytes(), view.position(offset, Short.BYTES));
    }

    @ExportMessage
    static int readBufferInt(PythonObject self, ByteOrder order, long offset) throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return BufferView.access(order).getInt(view.bytes(), view.position(offset, Integer.BYTES));
    }

    @ExportMessage
    static long readBufferLong(PythonObject self, ByteOrder order, long offset) throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return BufferView.access(order).getLong(view.bytes(), view.position(offset, Long.BYTES));
    }

    @ExportMessage
    static float readBufferFloat(PythonObject self, ByteOrder order, long offset) throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return BufferView.access(order).getFloat(view.bytes(), view.position(offset, Float.BYTES));
    }

    @ExportMessage
    static double readBufferDouble(PythonObject self, ByteOrder order, long offset)
            throws InvalidBufferOffsetException {
        BufferView view = BufferView.of(self);
        return BufferView.access(order).getDouble(view.bytes(), view.position(offset, Double.BYTES));
    }

    @ExportMessage
    static void writeBufferByte(PythonObject self, long offset, byte value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        view.bytes()[view.target(offset, Byte.BYTES)] = value;
    }

    @ExportMessage
    static void writeBufferShort(PythonObject self, ByteOrder order, long offset, short value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        BufferView.access(order).putShort(view.bytes(), view.target(offset, Short.BYTES), value);
    }

    @ExportMessage
    static void writeBufferInt(PythonObject self, ByteOrder order, long offset, int value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        BufferView.access(order).putInt(view.bytes(), view.target(offset, Integer.BYTES), value);
    }

    @ExportMessage
    static void writeBufferLong(PythonObject self, ByteOrder order, long offset, long value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        BufferView.access(order).putLong(view.bytes(), view.target(offset, Long.BYTES), value);
    }

    @ExportMessage
    static void writeBufferFloat(PythonObject self, ByteOrder order, long offset, float value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        BufferView.access(order).putFloat(view.bytes(), view.target(offset, Float.BYTES), value);
    }

    @ExportMessage
    static void writeBufferDouble(PythonObject self, ByteOrder order, long offset, double value)
            throws InvalidBufferOffsetException, UnsupportedMessageException {
        BufferView view = BufferView.of(self);
        BufferView.access(order).putDouble(view.bytes(), view.target(offset, Double.BYTES), value);
    }

    @ExportMessage
    static boolean hasArrayElements(PythonObject self) {
        return true;
    }

    @ExportMessage
    static boolean isArrayElementReadable(PythonObject self, long index) {
        return index >= 0 && index < BufferView.of(self).length();
    }

    @ExportMessage
    static Object readArrayElement(PythonObject self, long index) throws InvalidArrayIndexException {
        BufferView view = BufferView.of(self);
        if (index < 0 || index >= view.length()) {
            throw InvalidArrayIndexException.create(index);
        }
        return view.bytes()[view.start() + (int) index] & 0xFFL;
    }

    @ExportMessage
    static boolean isArrayElementModifiable(PythonObject self, long index) {
        return BufferView.of(self).writable() && isArrayElementReadable(self, index);
    }

    @ExportMessage
    static boolean isArrayElementRemovable(PythonObject self, long index) {
        return self instanceof PByteArray && isArrayElementReadable(self, index);
    }

    @ExportMessage
    static boolean isArrayElementInsertable(PythonObject self, long index) {
        return false;
    }

    @ExportMessage
    static void writeArrayElement(PythonObject self, long index, Object value)
            throws InvalidArrayIndexException, UnsupportedMessageException, UnsupportedTypeException {
        BufferView view = BufferView.of(self);
        if (!view.writable()) {
            throw UnsupportedMessageException.create();
        }
        if (!isArrayElementReadable(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        if (!(HostValues.toGuest(value) instanceof Long number) || number < 0 || number > MAX_BYTE) {
            throw UnsupportedTypeException.create(new Object[] {value}, "a byte must be in range(0, 256)");
        }
        view.bytes()[view.start() + (int) index] = number.byteValue();
    }

    @ExportMessage
    static void removeArrayElement(PythonObject self, long index)
            throws InvalidArrayIndexException, UnsupportedMessageException {
        if (!(self instanceof PByteArray)) {
            throw UnsupportedMessageException.create();
        }
        if (!isArrayElementReadable(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        Items.delete(self, index);
    }
}
