// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Elements of any kind. */
public final class ObjectStorage extends SequenceStorage {
    private static final int INITIAL_CAPACITY = 4;

    private Object[] elements;

    /** Takes ownership of the array. */
    public ObjectStorage(Object[] elements, int length) {
        super(length);
        this.elements = elements;
    }

    ObjectStorage(Object first) {
        super(1);
        this.elements = new Object[INITIAL_CAPACITY];
        elements[0] = first;
    }

    @Override
    public Object get(int index) {
        return elements[index];
    }

    @Override
    public SequenceStorage set(int index, Object value) {
        elements[index] = value;
        return this;
    }

    /** Replaces an element. */
    public void setObject(int index, Object value) {
        elements[index] = value;
    }

    /** Adds at the end. */
    public void appendObject(Object value) {
        int index = length;
        if (index == elements.length) {
            enlarge();
        }
        elements[index] = value;
        length = index + 1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void enlarge() {
        elements = Arrays.copyOf(elements, grow(length + 1));
    }

    @Override
    public SequenceStorage append(Object value) {
        appendObject(value);
        return this;
    }

    @Override
    public SequenceStorage insert(int index, Object value) {
        open(index, index, 1);
        elements[index] = value;
        return this;
    }

    @Override
    public Object removeLast() {
        int index = length - 1;
        Object value = elements[index];
        elements[index] = null;
        length = index;
        return value;
    }

    @Override
    public void remove(int start, int end) {
        System.arraycopy(elements, end, elements, start, length - end);
        int newLength = length - (end - start);
        Arrays.fill(elements, newLength, length, null);
        length = newLength;
    }

    /** Moves what follows {@code end} so that {@code count} elements fit at {@code start}. */
    private void open(int start, int end, int count) {
        int newLength = length - (end - start) + count;
        Object[] target = elements;
        if (newLength < 0 || newLength > target.length) {
            target = new Object[grow(newLength)];
            System.arraycopy(elements, 0, target, 0, start);
        }
        System.arraycopy(elements, end, target, start + count, length - end);
        if (target == elements && newLength < length) {
            Arrays.fill(elements, newLength, length, null);
        }
        elements = target;
        length = newLength;
    }

    @Override
    public SequenceStorage replace(int start, int end, SequenceStorage source) {
        int count = source.length;
        SequenceStorage from = source == this ? copy() : source;
        open(start, end, count);
        from.copyInto(elements, start);
        return this;
    }

    @Override
    public SequenceStorage slice(int start, int step, int count) {
        Object[] result = new Object[count];
        if (step == 1) {
            System.arraycopy(elements, start, result, 0, count);
        } else {
            for (int i = 0, from = start; i < count; i++, from += step) {
                result[i] = elements[from];
            }
        }
        return new ObjectStorage(result, count);
    }

    @Override
    public SequenceStorage concat(SequenceStorage other) {
        Object[] result = Arrays.copyOf(elements, length + other.length);
        other.copyInto(result, length);
        return new ObjectStorage(result, length + other.length);
    }

    @Override
    public SequenceStorage repeat(int times) {
        Object[] result = new Object[length * times];
        if (length == 1) {
            Arrays.fill(result, elements[0]);
        } else {
            for (int i = 0; i < times; i++) {
                System.arraycopy(elements, 0, result, i * length, length);
            }
        }
        return new ObjectStorage(result, result.length);
    }

    @Override
    public void reverse() {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            Object swapped = elements[i];
            elements[i] = elements[j];
            elements[j] = swapped;
        }
    }

    @Override
    public void copyInto(Object[] target, int offset) {
        System.arraycopy(elements, 0, target, offset, length);
    }

    /** The backing array, valid up to {@link #length()}; for sorting and bulk operations. */
    public Object[] elements() {
        return elements;
    }
}
