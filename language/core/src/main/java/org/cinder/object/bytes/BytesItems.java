// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.NumberCheck;

/** Subscripts of bytes and bytearray. */
public final class BytesItems {
    private BytesItems() {}

    /** {@code bytes[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PBytes bytes, Object key) {
        if (key instanceof PSlice slice) {
            ByteView view = ByteView.of(bytes);
            SliceIndices indices = SliceIndices.of(slice, view.length());
            boolean whole = indices.step() == 1 && indices.count() == view.length() && bytes.pythonClass().isBuiltin();
            return whole ? bytes : new PBytes(select(view, indices));
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("byte indices must be integers or slices, not %s", PythonClass.of(key));
        }
        return byteAt(bytes, Index.toSubscript(key));
    }

    private static long byteAt(PBytes bytes, long index) {
        int length = bytes.bytes().length;
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("index out of range");
        }
        return bytes.bytes()[(int) position] & 0xff;
    }

    /** {@code bytearray[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PByteArray array, Object key) {
        if (key instanceof PSlice slice) {
            SliceIndices indices = SliceIndices.of(slice, array.length());
            return new PByteArray(select(ByteView.of(array), indices));
        }
        return array.bytes()[position(array, key)] & 0xffL;
    }

    private static byte[] select(ByteView view, SliceIndices indices) {
        if (indices.step() == 1) {
            return view.copy(indices.start(), indices.start() + indices.count());
        }
        byte[] result = new byte[indices.count()];
        for (int i = 0, at = indices.start(); i < result.length; i++, at += indices.step()) {
            result[i] = (byte) view.at(at);
        }
        return result;
    }

    /** The position that an index means. */
    private static int position(PByteArray array, Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("bytearray indices must be integers or slices, not %s", PythonClass.of(key));
        }
        long index = Index.toSubscript(key);
        long position = index < 0 ? index + array.length() : index;
        if (position < 0 || position >= array.length()) {
            throw Errors.indexError("bytearray index out of range");
        }
        return (int) position;
    }

    /** {@code bytearray[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PByteArray array, Object key, Object value) {
        if (key instanceof PSlice slice) {
            setSlice(array, slice, value);
            return;
        }
        int position = position(array, key);
        byte element = BytesConstruction.element(value, "byte must be in range(0, 256)");
        if (position >= array.length()) {
            throw Errors.indexError("bytearray index out of range");
        }
        array.bytes()[position] = element;
    }

    private static void setSlice(PByteArray array, PSlice slice, Object value) {
        byte[] source = source(value, value == array);
        SliceIndices indices = SliceIndices.of(slice, array.length());
        if (indices.step() == 1) {
            int start = indices.start();
            array.splice(start, start + indices.count(), source, 0, source.length);
            return;
        }
        if (source.length != indices.count()) {
            if (source.length == 0) {
                delete(array, slice);
                return;
            }
            throw Errors.valueError("attempt to assign bytes of size %d to extended slice of size %d", source.length,
                    indices.count());
        }
        for (int i = 0, at = indices.start(); i < source.length; i++, at += indices.step()) {
            array.bytes()[at] = source[i];
        }
    }

    private static byte[] source(Object value, boolean same) {
        ByteView view = ByteView.of(value);
        if (view != null) {
            return same ? view.copy() : view.toArray();
        }
        if (NumberCheck.isNumber(value) || Text.asString(value) != null) {
            throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return BytesConstruction.content(value, "bytearray");
    }

    /** {@code del bytearray[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(PByteArray array, Object key) {
        if (!(key instanceof PSlice slice)) {
            int position = position(array, key);
            array.splice(position, position + 1, array.bytes(), 0, 0);
            return;
        }
        SliceIndices indices = SliceIndices.of(slice, array.length());
        if (indices.count() == 0) {
            return;
        }
        array.checkResizable(array.length() - indices.count());
        int step = Math.abs(indices.step());
        int first = indices.step() > 0 ? indices.start() : indices.start() + (indices.count() - 1) * indices.step();
        byte[] bytes = array.bytes();
        int to = first;
        for (int from = first, next = first, left = indices.count(); from < array.length(); from++) {
            if (left > 0 && from == next) {
                left--;
                next += step;
            } else {
                bytes[to++] = bytes[from];
            }
        }
        array.splice(to, array.length(), bytes, 0, 0);
    }
}
