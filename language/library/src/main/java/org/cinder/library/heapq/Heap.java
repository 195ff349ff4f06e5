// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.heapq;

import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;

/**
 * A heap in a guest list. While items are compared guest code may change the list: that is an error when its length
 * differs afterwards. The order of comparisons is CPython's.
 */
final class Heap {
    private final PList list;
    private final boolean greatestFirst;

    Heap(PList list, boolean greatestFirst) {
        this.list = list;
        this.greatestFirst = greatestFirst;
    }

    static Heap of(Object value) {
        return of(value, false);
    }

    static Heap of(Object value, boolean greatestFirst) {
        if (!(value instanceof PList list)) {
            throw Errors.typeError("heap argument must be a list, not %s", PythonClass.of(value));
        }
        return new Heap(list, greatestFirst);
    }

    PList list() {
        return list;
    }

    private boolean before(Object a, Object b) {
        int length = list.length();
        boolean result = greatestFirst ? Comparison.less(b, a) : Comparison.less(a, b);
        if (list.length() != length) {
            throw Errors.runtimeError("list changed size during iteration");
        }
        return result;
    }

    /** Moves the item at {@code position} towards the root, not above {@code start}. */
    void siftDown(int start, int position) {
        if (list.storage() instanceof LongStorage numbers) {
            siftDown(numbers, start, position);
            return;
        }
        Object item = list.get(position);
        int at = position;
        while (at > start) {
            int parent = at - 1 >> 1;
            Object above = list.get(parent);
            if (!before(item, above)) {
                break;
            }
            list.set(at, above);
            list.set(parent, item);
            at = parent;
        }
    }

    /** Moves the item at {@code position} to a leaf along the smaller children, and from there up to its place. */
    void siftUp(int position) {
        if (list.storage() instanceof LongStorage numbers) {
            siftUp(numbers, position);
            return;
        }
        int end = list.length();
        int at = position;
        while (at < end >> 1) {
            int child = 2 * at + 1;
            if (child + 1 < end && !before(list.get(child), list.get(child + 1))) {
                child++;
            }
            Object moved = list.get(child);
            list.set(child, list.get(at));
            list.set(at, moved);
            at = child;
        }
        siftDown(position, at);
    }

    private void siftDown(LongStorage numbers, int start, int position) {
        long item = numbers.getLong(position);
        int at = position;
        while (at > start) {
            int parent = at - 1 >> 1;
            long above = numbers.getLong(parent);
            if (greatestFirst ? item <= above : item >= above) {
                break;
            }
            numbers.setLong(at, above);
            at = parent;
        }
        numbers.setLong(at, item);
    }

    private void siftUp(LongStorage numbers, int position) {
        int end = list.length();
        long item = numbers.getLong(position);
        int at = position;
        while (at < end >> 1) {
            int child = 2 * at + 1;
            if (child + 1 < end) {
                long left = numbers.getLong(child);
                long right = numbers.getLong(child + 1);
                // the left one moves up only if it is truly before the right one
                child += (greatestFirst ? left <= right : left >= right) ? 1 : 0;
            }
            numbers.setLong(at, numbers.getLong(child));
            at = child;
        }
        numbers.setLong(at, item);
        siftDown(numbers, position, at);
    }

    void push(Object item) {
        list.append(item);
        siftDown(0, list.length() - 1);
    }

    Object pop() {
        int length = list.length();
        if (length == 0) {
            throw Errors.indexError("index out of range");
        }
        Object last = list.get(length - 1);
        list.storage().remove(length - 1, length);
        if (length == 1) {
            return last;
        }
        Object first = list.get(0);
        list.set(0, last);
        siftUp(0);
        return first;
    }

    Object replace(Object item) {
        if (list.length() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object first = list.get(0);
        list.set(0, item);
        siftUp(0);
        return first;
    }

    void heapify() {
        for (int i = (list.length() >> 1) - 1; i >= 0; i--) {
            siftUp(i);
        }
    }
}
