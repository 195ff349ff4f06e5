// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.interop.BytesExports;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;

/**
 * A memoryview: a window on the memory of a bytes-like object, seen as elements of one format at equal distances.
 * Unlike in CPython, where the end of the last reference is known, only a view in a {@code with} statement keeps a
 * bytearray from changing its size; others find out when they are used.
 */
public final class PMemoryView extends PythonObject {
    private final PythonObject owner;
    private final int offset;
    private final int length;
    private final int step;
    private final MemoryFormat format;
    private final boolean readOnly;
    private final int[] shape;
    private boolean released;
    private boolean pinned;
    private long hash;
    private boolean hashed;

    /** A view of single bytes. */
    public PMemoryView(PythonObject owner, int offset, int length) {
        this(owner, offset, length, 1, MemoryFormat.BYTES, isReadOnly(owner), null);
    }

    /**
     * @param owner bytes, bytearray or {@link BufferExporter}
     * @param offset of the first element, in bytes
     * @param length number of elements along the first dimension
     * @param step distance of elements, in elements
     * @param shape lengths of all dimensions when there is not just one; else null
     */
    PMemoryView(PythonObject owner, int offset, int length, int step, MemoryFormat format, boolean readOnly,
            int[] shape) {
        super(BuiltinTypes.MEMORYVIEW.instanceShape());
        this.owner = owner;
        this.offset = offset;
        this.length = length;
        this.step = step;
        this.format = format;
        this.readOnly = readOnly;
        this.shape = shape;
    }

    private static boolean isReadOnly(PythonObject owner) {
        return owner instanceof PBytes || owner instanceof BufferExporter exporter && exporter.isReadOnly();
    }

    /** The object whose memory this shows. */
    public PythonObject owner() {
        return owner;
    }

    public int offset() {
        return offset;
    }

    /** Number of elements along the first dimension. */
    public int length() {
        return length;
    }

    /** Distance of elements, in elements. */
    public int step() {
        return step;
    }

    MemoryFormat format() {
        return format;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** The lengths of all dimensions when there is not exactly one; else null. */
    int[] shape() {
        return shape;
    }

    public boolean isReleased() {
        return released;
    }

    /** Keeps a bytearray from changing its size until {@link #release}. */
    void pin() {
        if (!pinned && owner instanceof PByteArray array) {
            pinned = true;
            array.export();
        }
    }

    /** Gives the memory back; a bytearray may change its size again. */
    public void release() {
        released = true;
        if (pinned && owner instanceof PByteArray array) {
            pinned = false;
            array.unexport();
        }
    }

    void checkReleased() {
        if (released) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    /** The owner's array; BufferError when it has become too small. */
    byte[] memory() {
        ByteView view = ByteView.of(owner);
        int count = count();
        if (count > 0) {
            int last = position(count - 1);
            if (Math.max(offset, last) + format.size() > view.end()) {
                throw Errors.bufferError("memoryview: the object has become smaller than the view");
            }
        }
        return view.array();
    }

    /** Number of elements in all dimensions. */
    int count() {
        int count = shape == null ? length : 1;
        if (shape != null) {
            for (int size : shape) {
                count *= size;
            }
        }
        return count;
    }

    boolean isContiguous() {
        return step == 1 || count() <= 1;
    }

    /** Index in {@link #memory()} of the first byte of an element. */
    int position(int index) {
        return offset + index * step * format.size();
    }

    /** The bytes shown; copied when they are not contiguous. */
    public ByteView content() {
        checkReleased();
        int size = format.size();
        int count = count();
        byte[] memory = memory();
        if (isContiguous()) {
            return new ByteView(memory, offset, count * size);
        }
        byte[] copy = new byte[count * size];
        for (int i = 0; i < count; i++) {
            System.arraycopy(memory, position(i), copy, i * size, size);
        }
        return new ByteView(copy, 0, copy.length);
    }

    boolean hasHash() {
        return hashed;
    }

    long hash() {
        return hash;
    }

    void setHash(long newHash) {
        hash = newHash;
        hashed = true;
    }

    @Override
    protected Class<?> exports() {
        return BytesExports.class;
    }
}
