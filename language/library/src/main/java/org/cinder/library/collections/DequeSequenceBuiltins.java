// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprOf;

/** Deques as sequences: items, search, iteration. */
@Builtins(type = "collections.deque", module = "collections")
public final class DequeSequenceBuiltins {
    private DequeSequenceBuiltins() {}

    private static int index(PDeque self, Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("sequence index must be integer, not '%s'", PythonClass.of(key));
        }
        long index = Index.toSubscript(key);
        long actual = index < 0 ? index + self.length() : index;
        if (actual < 0 || actual >= self.length()) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) actual;
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long len(PDeque self) {
        return self.length();
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PDeque self, Object key) {
        return self.get(index(self, key));
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.")
    static void setItem(PDeque self, Object key, Object value) {
        self.set(index(self, key), value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].")
    static void deleteItem(PDeque self, Object key) {
        self.remove(index(self, key));
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PDeque self, Object key) {
        return find(self, key, 0, self.length()) >= 0;
    }

    /** The position of an equal element, or -1. */
    private static int find(PDeque self, Object value, int start, int end) {
        int modifications = self.modifications();
        for (int i = start; i < end; i++) {
            boolean equal = Comparison.equal(self.get(i), value);
            if (self.modifications() != modifications) {
                throw Errors.runtimeError("deque mutated during iteration");
            }
            if (equal) {
                return i;
            }
        }
        return -1;
    }

    @Builtin(value = "count($self, value, /)", hideSignature = true,
            doc = "D.count(value) -- return number of occurrences of value")
    static long count(PDeque self, Object value) {
        long count = 0;
        for (int at = find(self, value, 0, self.length()); at >= 0; at = find(self, value, at + 1, self.length())) {
            count++;
        }
        return count;
    }

    @Builtin(value = "index($self, value, start=0, stop=<unrepresentable>, /)", hideSignature = true,
            doc = "D.index(value, [start, [stop]]) -- return first index of value.\nRaises ValueError if the value is "
                    + "not "
                    + "present.")
    static long index(PDeque self, Object value, Object start, Object stop) {
        int from = bound(self, Index.clampedInt(start));
        int to = stop == null ? self.length() : bound(self, Index.clampedInt(stop));
        int found = find(self, value, from, to);
        if (found < 0) {
            throw Errors.valueError("%s is not in deque", ReprOf.of(value));
        }
        return found;
    }

    private static int bound(PDeque self, int index) {
        long actual = index < 0 ? Math.max(0, (long) index + self.length()) : index;
        return (int) Math.min(actual, self.length());
    }

    @Builtin(value = "insert($self, index, value, /)", hideSignature = true,
            doc = "D.insert(index, object) -- insert object before index")
    static void insert(PDeque self, Object index, Object value) {
        if (self.length() == self.maximum()) {
            throw Errors.indexError("deque already at its maximum size");
        }
        self.insert(bound(self, Index.clampedInt(Index.toIndex(index))), value);
    }

    @Builtin(value = "remove($self, value, /)", hideSignature = true,
            doc = "D.remove(value) -- remove first occurrence of value.")
    static void remove(PDeque self, Object value) {
        int length = self.length();
        int modifications = self.modifications();
        for (int i = 0; i < length; i++) {
            boolean equal = Comparison.equal(self.get(i), value);
            if (self.modifications() != modifications) {
                throw Errors.indexError("deque mutated during remove().");
            }
            if (equal) {
                self.remove(i);
                return;
            }
        }
        throw Errors.valueError("%s is not in deque", ReprOf.of(value));
    }

    @Builtin(value = "reverse($self, /)", hideSignature = true, doc = "D.reverse() -- reverse *IN PLACE*")
    static void reverse(PDeque self) {
        for (int i = 0, j = self.length() - 1; i < j; i++, j--) {
            Object swapped = self.get(i);
            self.set(i, self.get(j));
            self.set(j, swapped);
        }
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PDeque self) {
        return new DequeIterator(self, false);
    }

    @Builtin(value = "__reversed__($self, /)", hideSignature = true,
            doc = "D.__reversed__() -- return a reverse iterator over the deque")
    static Object reversed(PDeque self) {
        return new DequeIterator(self, true);
    }

    @Builtin(value = "__add__($self, value, /)", doc = "Return self+value.")
    static Object add(PDeque self, Object value) {
        if (!(value instanceof PDeque other)) {
            throw Errors.typeError("can only concatenate deque (not \"%s\") to deque", PythonClass.of(value));
        }
        PDeque result = (PDeque) DequeBuiltins.copy(self);
        DequeBuiltins.extend(result, other);
        return result;
    }

    @Builtin(value = "__iadd__($self, value, /)", doc = "Implement self+=value.")
    static Object addInPlace(PDeque self, Object value) {
        DequeBuiltins.extend(self, value);
        return self;
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self*value.", aliases = "__rmul__")
    static Object multiply(PDeque self, Object value) {
        PDeque result = (PDeque) DequeBuiltins.copy(self);
        return multiplyInPlace(result, value);
    }

    @Builtin(value = "__imul__($self, value, /)", doc = "Implement self*=value.")
    static Object multiplyInPlace(PDeque self, Object value) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", PythonClass.of(value));
        }
        long times = Index.toLong(value);
        Object[] elements = self.toArray();
        if (times <= 0) {
            self.clear();
            return self;
        }
        if (times * elements.length > Integer.MAX_VALUE) {
            throw Errors.memoryError();
        }
        for (long i = 1; i < times; i++) {
            for (Object element : elements) {
                self.append(element);
            }
        }
        return self;
    }
}
