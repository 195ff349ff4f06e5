// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Elements that are all ints of 64 bits, unboxed. */
public final class LongStorage extends SequenceStorage {
    private static final int INITIAL_CAPACITY = 4;

    private long[] elements;

    /** Takes ownership of the array. */
    public LongStorage(long[] elements, int length) {
        super(length);
        this.elements = elements;
    }

    LongStorage(long first) {
        super(1);
        this.elements = new long[INITIAL_CAPACITY];
        elements[0] = first;
    }

    static SequenceStorage tryOf(Object[] values, int length) {
        long[] result = new long[length];
        for (int i = 0; i < length; i++) {
            if (!(values[i] instanceof Long number)) {
                return new ObjectStorage(values, length);
            }
            result[i] = number;
        }
        return new LongStorage(result, length);
    }

    @Override
    public Object get(int index) {
        return elements[index];
    }

    public long getLong(int index) {
        return elements[index];
    }

    public void setLong(int index, long value) {
        elements[index] = value;
    }

    /** Adds at the end. */
    public void appendLong(long value) {
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

    /** Removes and returns the last element; there must be one. */
    public long removeLastLong() {
        int index = length - 1;
        long value = elements[index];
        length = index;
        return value;
    }

    /** The same elements, boxed; an empty storage decides anew. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private SequenceStorage generalize() {
        if (length == 0) {
            return EmptyStorage.INSTANCE;
        }
        Object[] result = new Object[Math.max(elements.length, grow(length))];
        copyInto(result, 0);
        return new ObjectStorage(result, length);
    }

    @Override
    public SequenceStorage set(int index, Object value) {
        if (value instanceof Long number) {
            elements[index] = number;
            return this;
        }
        return generalize().set(index, value);
    }

    @Override
    public SequenceStorage append(Object value) {
        if (value instanceof Long number) {
            appendLong(number);
            return this;
        }
        return generalize().append(value);
    }

    @Override
    public SequenceStorage insert(int index, Object value) {
        if (!(value instanceof Long number)) {
            return generalize().insert(index, value);
        }
        open(index, index, 1);
        elements[index] = number;
        return this;
    }

    @Override
    public Object removeLast() {
        return removeLastLong();
    }

    @Override
    public void remove(int start, int end) {
        System.arraycopy(elements, end, elements, start, length - end);
        length -= end - start;
    }

    /** Moves what follows {@code end} so that {@code count} elements fit at {@code start}. */
    private void open(int start, int end, int count) {
        int newLength = length - (end - start) + count;
        long[] target = elements;
        if (newLength < 0 || newLength > target.length) {
            target = new long[grow(newLength)];
            System.arraycopy(elements, 0, target, 0, start);
        }
        System.arraycopy(elements, end, target, start + count, length - end);
        elements = target;
        length = newLength;
    }

    @Override
    public SequenceStorage replace(int start, int end, SequenceStorage source) {
        if (source.length == 0) {
            remove(start, end);
            return this;
        }
        if (!(source instanceof LongStorage that)) {
            return generalize().replace(start, end, source);
        }
        int count = that.length;
        long[] from = that == this ? elements.clone() : that.elements;
        open(start, end, count);
        System.arraycopy(from, 0, elements, start, count);
        return this;
    }

    @Override
    public SequenceStorage slice(int start, int step, int count) {
        long[] result = new long[count];
        if (step == 1) {
            System.arraycopy(elements, start, result, 0, count);
        } else {
            for (int i = 0, from = start; i < count; i++, from += step) {
                result[i] = elements[from];
            }
        }
        return new LongStorage(result, count);
    }

    @Override
    public SequenceStorage concat(SequenceStorage other) {
        if (other instanceof LongStorage that) {
            long[] result = Arrays.copyOf(elements, length + that.length);
            System.arraycopy(that.elements, 0, result, length, that.length);
            return new LongStorage(result, length + that.length);
        }
        return other.length == 0 ? copy() : generalize().concat(other);
    }

    @Override
    public SequenceStorage repeat(int times) {
        long[] result = new long[length * times];
        if (length == 1) {
            Arrays.fill(result, elements[0]);
        } else {
            for (int i = 0; i < times; i++) {
                System.arraycopy(elements, 0, result, i * length, length);
            }
        }
        return new LongStorage(result, result.length);
    }

    @Override
    public void reverse() {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            long swapped = elements[i];
            elements[i] = elements[j];
            elements[j] = swapped;
        }
    }

    @Override
    public void copyInto(Object[] target, int offset) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = elements[i];
        }
    }

    /** The backing array, valid up to {@link #length()}; for sorting and bulk operations. */
    public long[] elements() {
        return elements;
    }
}
