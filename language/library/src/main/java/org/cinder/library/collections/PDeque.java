// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.util.Arrays;
import org.cinder.object.PythonObject;

/** A deque: a ring of elements, optionally with a greatest length. */
final class PDeque extends PythonObject {
    private static final int FIRST_CAPACITY = 8;
    static final int UNLIMITED = -1;

    private Object[] ring = new Object[FIRST_CAPACITY];
    private int first;
    private int length;
    private int maximum = UNLIMITED;
    private int modifications;

    PDeque(Shape shape) {
        super(shape);
    }

    int length() {
        return length;
    }

    int maximum() {
        return maximum;
    }

    void setMaximum(int newMaximum) {
        maximum = newMaximum;
    }

    /** Changes whenever elements are added, removed or moved. */
    int modifications() {
        return modifications;
    }

    private int slot(int index) {
        return first + index & ring.length - 1;
    }

    Object get(int index) {
        return ring[slot(index)];
    }

    void set(int index, Object value) {
        ring[slot(index)] = value;
    }

    private void makeRoom() {
        if (length == ring.length) {
            grow();
        }
    }

    @TruffleBoundary
    private void grow() {
        Object[] bigger = new Object[length * 2];
        copyTo(bigger);
        ring = bigger;
        first = 0;
    }

    private void copyTo(Object[] target) {
        int head = Math.min(length, ring.length - first);
        System.arraycopy(ring, first, target, 0, head);
        System.arraycopy(ring, 0, target, head, length - head);
    }

    Object[] toArray() {
        Object[] result = new Object[length];
        copyTo(result);
        return result;
    }

    void append(Object value) {
        if (length == maximum) {
            if (maximum == 0) {
                return;
            }
            popFirst();
        }
        makeRoom();
        ring[slot(length)] = value;
        length++;
        modifications++;
    }

    void appendFirst(Object value) {
        if (length == maximum) {
            if (maximum == 0) {
                return;
            }
            popLast();
        }
        makeRoom();
        first = first - 1 & ring.length - 1;
        ring[first] = value;
        length++;
        modifications++;
    }

    /** Removes the last element; there must be one. */
    Object popLast() {
        int slot = slot(--length);
        Object value = ring[slot];
        ring[slot] = null;
        modifications++;
        return value;
    }

    /** Removes the first element; there must be one. */
    Object popFirst() {
        Object value = ring[first];
        ring[first] = null;
        first = first + 1 & ring.length - 1;
        length--;
        modifications++;
        return value;
    }

    void clear() {
        ring = new Object[FIRST_CAPACITY];
        first = 0;
        length = 0;
        modifications++;
    }

    /** Replaces the content. */
    void setElements(Object[] elements) {
        int capacity = FIRST_CAPACITY;
        while (capacity < elements.length) {
            capacity <<= 1;
        }
        ring = Arrays.copyOf(elements, capacity);
        first = 0;
        length = elements.length;
        modifications++;
    }

    void rotate(long steps) {
        if (length <= 1) {
            return;
        }
        int shift = (int) Math.floorMod(steps, (long) length);
        if (shift <= length / 2) {
            for (int i = 0; i < shift; i++) {
                appendRotated(popLast(), false);
            }
        } else {
            for (int i = shift; i < length; i++) {
                appendRotated(popFirst(), true);
            }
        }
    }

    private void appendRotated(Object value, boolean atEnd) {
        if (atEnd) {
            ring[slot(length)] = value;
        } else {
            first = first - 1 & ring.length - 1;
            ring[first] = value;
        }
        length++;
    }

    void remove(int index) {
        Object[] all = toArray();
        Object[] rest = new Object[length - 1];
        System.arraycopy(all, 0, rest, 0, index);
        System.arraycopy(all, index + 1, rest, index, length - 1 - index);
        setElements(rest);
    }

    void insert(int index, Object value) {
        Object[] all = toArray();
        Object[] more = new Object[length + 1];
        System.arraycopy(all, 0, more, 0, index);
        more[index] = value;
        System.arraycopy(all, index, more, index + 1, length - index);
        setElements(more);
    }
}
