// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.ListExports;
import org.cinder.object.PythonObject;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.type.BuiltinTypes;

/**
 * A list, or an instance of a subclass of list. The accessors test for the storage kinds one by one instead of calling
 * a virtual method, so that compiled code can inline them.
 */
public final class PList extends PythonObject {
    private SequenceStorage storage;

    public PList() {
        this(EmptyStorage.INSTANCE);
    }

    public PList(SequenceStorage storage) {
        this(BuiltinTypes.LIST.instanceShape(), storage);
    }

    public PList(Shape shape, SequenceStorage storage) {
        super(shape);
        this.storage = storage;
    }

    /** A list of these elements; takes ownership of the array. */
    public static PList of(Object... elements) {
        return new PList(SequenceStorage.of(elements));
    }

    public SequenceStorage storage() {
        return storage;
    }

    public void setStorage(SequenceStorage newStorage) {
        storage = newStorage;
    }

    /** {@code len(self)}, whatever a subclass overrides. */
    public int length() {
        return storage.length();
    }

    /** The element at a valid index. */
    public Object get(int index) {
        SequenceStorage current = storage;
        if (current instanceof ObjectStorage objects) {
            return objects.get(index);
        }
        if (current instanceof LongStorage longs) {
            return longs.getLong(index);
        }
        return ((DoubleStorage) current).getDouble(index);
    }

    /** Replaces the element at a valid index. */
    public void set(int index, Object value) {
        SequenceStorage current = storage;
        if (current instanceof ObjectStorage objects) {
            objects.setObject(index, value);
        } else if (current instanceof LongStorage longs && value instanceof Long number) {
            longs.setLong(index, number);
        } else if (current instanceof DoubleStorage doubles && value instanceof Double number) {
            doubles.setDouble(index, number);
        } else {
            setGeneral(index, value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void setGeneral(int index, Object value) {
        storage = storage.set(index, value);
    }

    /** Adds at the end. */
    public void append(Object value) {
        SequenceStorage current = storage;
        if (current instanceof ObjectStorage objects) {
            objects.appendObject(value);
        } else if (current instanceof LongStorage longs && value instanceof Long number) {
            longs.appendLong(number);
        } else if (current instanceof DoubleStorage doubles && value instanceof Double number) {
            doubles.appendDouble(number);
        } else {
            appendGeneral(value);
        }
    }

    /** Adds an int at the end. */
    public void appendLong(long value) {
        if (storage instanceof LongStorage longs) {
            longs.appendLong(value);
        } else {
            appendGeneral(value);
        }
    }

    /** Adds a float at the end. */
    public void appendDouble(double value) {
        if (storage instanceof DoubleStorage doubles) {
            doubles.appendDouble(value);
        } else {
            appendGeneral(value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void appendGeneral(Object value) {
        storage = storage.append(value);
    }

    /** Removes and returns the last element; there must be one. */
    public Object removeLast() {
        SequenceStorage current = storage;
        if (current instanceof ObjectStorage objects) {
            return objects.removeLast();
        }
        if (current instanceof LongStorage longs) {
            return longs.removeLastLong();
        }
        return ((DoubleStorage) current).removeLastDouble();
    }

    /** Removes the element at a valid index. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void removeAt(int index) {
        storage.remove(index, index + 1);
    }

    /** A new array with the elements. */
    public Object[] toArray() {
        return storage.toArray();
    }

    @Override
    protected Class<?> exports() {
        return ListExports.class;
    }
}
