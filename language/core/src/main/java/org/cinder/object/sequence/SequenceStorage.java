// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;

/**
 * The elements of a list. Strategies hold primitives while all elements have one primitive kind; a write that does not
 * fit returns a more general storage, which the owner stores in place of this one. Indices are always valid.
 */
public abstract sealed class SequenceStorage permits EmptyStorage, LongStorage, DoubleStorage, ObjectStorage {
    /** The longest array the Java VM makes. */
    public static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    int length;

    SequenceStorage(int length) {
        this.length = length;
    }

    /** Number of elements. */
    public final int length() {
        return length;
    }

    /** The element at a valid index, boxed. */
    public abstract Object get(int index);

    /** Replaces an element; returns the storage that now holds the elements ({@code this} or a more general one). */
    public abstract SequenceStorage set(int index, Object value);

    /** Inserts before a valid index or at the end; returns the storage that now holds the elements. */
    public abstract SequenceStorage insert(int index, Object value);

    /** Adds at the end; returns the storage that now holds the elements. */
    public abstract SequenceStorage append(Object value);

    /** Removes and returns the last element; there must be one. */
    public abstract Object removeLast();

    /** Removes the elements from {@code start} (inclusive) to {@code end} (exclusive). */
    public abstract void remove(int start, int end);

    /**
     * Puts all elements of {@code source} (which may be this storage) in place of those from {@code start} to {@code
     * end} (exclusive); returns the storage that now holds the elements.
     */
    public abstract SequenceStorage replace(int start, int end, SequenceStorage source);

    /** A new storage with the elements {@code start}, {@code start + step}, …, {@code count} of them. */
    public abstract SequenceStorage slice(int start, int step, int count);

    /** An independent copy. */
    public SequenceStorage copy() {
        return slice(0, 1, length);
    }

    /** A new storage with the elements of this and then those of {@code other}. */
    public abstract SequenceStorage concat(SequenceStorage other);

    /** A new storage with {@code times} copies; the product of the lengths is at most {@link #MAX_LENGTH}. */
    public abstract SequenceStorage repeat(int times);

    /** Reverses in place. */
    public abstract void reverse();

    /** Stores the boxed elements in an array that has room for them. */
    public abstract void copyInto(Object[] target, int offset);

    /** A new array with the boxed elements. */
    public final Object[] toArray() {
        Object[] result = new Object[length];
        copyInto(result, 0);
        return result;
    }

    /** The best storage for these elements; takes ownership of the array. */
    public static SequenceStorage of(Object[] elements) {
        return of(elements, elements.length);
    }

    /** The best storage for the first {@code length} elements; takes ownership of the array. */
    public static SequenceStorage of(Object[] elements, int length) {
        if (length == 0) {
            return EmptyStorage.INSTANCE;
        }
        if (elements[0] instanceof Long) {
            return LongStorage.tryOf(elements, length);
        }
        if (elements[0] instanceof Double) {
            return DoubleStorage.tryOf(elements, length);
        }
        return new ObjectStorage(elements, length);
    }

    /** Capacity to grow to when {@code needed} slots are needed. */
    static int grow(int needed) {
        if (needed < 0 || needed > MAX_LENGTH / 2) {
            return growHuge(needed);
        }
        return needed + (needed >> 1) + 4;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int growHuge(int needed) {
        if (needed < 0 || needed > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return MAX_LENGTH;
    }
}
