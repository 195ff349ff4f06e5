// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.LengthHint;
import org.cinder.operation.collection.RepeatCount;
import org.cinder.operation.object.Comparison;

/** Methods that change a list in place. */
@Builtins(type = "list")
public final class ListMutationBuiltins {
    private ListMutationBuiltins() {}

    @Builtin(value = "append($self, object, /)", doc = "Append object to the end of the list.", inline = true)
    static void append(PList self, Object object) {
        self.append(object);
    }

    @Builtin(value = "extend($self, iterable, /)", doc = "Extend list by appending elements from the iterable.")
    static void extend(PList self, Object iterable) {
        PythonClass type = PythonClass.of(iterable);
        if (iterable == self || type == BuiltinTypes.LIST) {
            addAll(self, ((PList) iterable).storage());
        } else if (type == BuiltinTypes.TUPLE) {
            addAll(self, SequenceStorage.of(((PTuple) iterable).elements().clone()));
        } else if (type == BuiltinTypes.RANGE && !((PRange) iterable).isBig()) {
            addAll(self, ((PRange) iterable).toStorage());
        } else {
            // one by one: what came before an error stays, and the iterable may look at this list
            Object iterator = Iteration.iterator(iterable);
            LengthHint.of(iterable, 0);
            for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
                self.append(element);
            }
        }
    }

    private static void addAll(PList self, SequenceStorage source) {
        int length = self.length();
        self.setStorage(self.storage().replace(length, length, source));
    }

    @Builtin(value = "insert($self, index, object, /)", doc = "Insert object before index.")
    static void insert(PList self, long index, Object object) {
        int length = self.length();
        long position = index < 0 ? Math.max(0, index + length) : Math.min(index, length);
        self.setStorage(self.storage().insert((int) position, object));
    }

    @Builtin(value = "pop($self, index=-1, /)", inline = true,
            doc = "Remove and return item at index (default last).\n\n"
                    + "Raises IndexError if list is empty or index is out of range.")
    static Object pop(PList self, long index) {
        int length = self.length();
        if (length == 0) {
            throw Errors.indexError("pop from empty list");
        }
        long position = index < 0 ? index + length : index;
        if (position == length - 1) {
            return self.removeLast();
        }
        if (position < 0 || position >= length) {
            throw Errors.indexError("pop index out of range");
        }
        Object element = self.get((int) position);
        self.removeAt((int) position);
        return element;
    }

    @Builtin(value = "remove($self, value, /)",
            doc = "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.")
    static void remove(PList self, Object value) {
        for (int i = 0; i < self.length(); i++) {
            if (Comparison.equal(self.get(i), value)) {
                if (i < self.length()) {
                    self.removeAt(i);
                }
                return;
            }
        }
        throw Errors.valueError("list.remove(x): x not in list");
    }

    @Builtin(value = "clear($self, /)", doc = "Remove all items from list.")
    static void clear(PList self) {
        if (self.length() != 0) {
            self.setStorage(EmptyStorage.INSTANCE);
        }
    }

    @Builtin(value = "reverse($self, /)", doc = "Reverse *IN PLACE*.")
    static void reverse(PList self) {
        self.storage().reverse();
    }

    @Builtin(value = "sort($self, /, *, key=None, reverse=False)",
            doc = "Sort the list in ascending order and return None.\n\n"
                    + "The sort is in place and stable: equal elements keep their order.\n\n"
                    + "A key function is applied once to each element; the elements are sorted by its results.\n\n"
                    + "The reverse flag asks for descending order.")
    static void sort(PList self, Object key, boolean reverse) {
        ListSort.sort(self, key, reverse);
    }

    @Builtin(value = "__iadd__($self, value, /)", doc = "Implement self+=value.")
    static Object inPlaceAdd(PList self, Object value) {
        extend(self, value);
        return self;
    }

    @Builtin(value = "__imul__($self, value, /)", doc = "Implement self*=value.")
    static Object inPlaceMultiply(PList self, Object value) {
        int times = RepeatCount.of(self.length(), value);
        if (times == 0) {
            self.setStorage(EmptyStorage.INSTANCE);
        } else if (times > 1) {
            self.setStorage(self.storage().repeat(times));
        }
        return self;
    }
}
