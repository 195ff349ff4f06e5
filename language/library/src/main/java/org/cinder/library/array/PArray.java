// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.BufferExporter;
import org.cinder.object.bytes.ByteView;

/** An array: elements of one type side by side in memory. */
final class PArray extends PythonObject implements BufferExporter {
    private final ElementType type;
    private byte[] memory;
    private int length;

    /** @param memory is not copied */
    PArray(Shape shape, ElementType type, byte[] memory) {
        super(shape);
        this.type = type;
        this.memory = memory;
        this.length = memory.length / type.size();
    }

    ElementType type() {
        return type;
    }

    int length() {
        return length;
    }

    byte[] memory() {
        return memory;
    }

    @Override
    public ByteView buffer() {
        return new ByteView(memory, 0, length * type.size());
    }

    @Override
    public String format() {
        return type.isText() ? "w" : String.valueOf(type.code());
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    Object get(int index) {
        return type.read(memory, index * type.size());
    }

    void set(int index, Object value) {
        long bits = type.bits(value);
        type.write(memory, index * type.size(), bits);
    }

    void insert(int index, Object value) {
        long bits = type.bits(value);
        splice(index, index, new byte[type.size()]);
        type.write(memory, index * type.size(), bits);
    }

    void append(Object value) {
        insert(length, value);
    }

    /** The bytes of a range of elements. */
    byte[] bytes(int start, int end) {
        return Arrays.copyOfRange(memory, start * type.size(), end * type.size());
    }

    /** Replaces a range of elements by the bytes of others. */
    void splice(int start, int end, byte[] source) {
        int size = type.size();
        int count = source.length / size;
        int newLength = length - (end - start) + count;
        byte[] target = memory;
        if (newLength * size > memory.length) {
            target = new byte[(newLength + (newLength >> 3) + 4) * size];
            System.arraycopy(memory, 0, target, 0, start * size);
        }
        System.arraycopy(memory, end * size, target, (start + count) * size, (length - end) * size);
        System.arraycopy(source, 0, target, start * size, source.length);
        memory = target;
        length = newLength;
    }

    Object[] elements() {
        Object[] all = new Object[length];
        for (int i = 0; i < length; i++) {
            all[i] = get(i);
        }
        return all;
    }
}
