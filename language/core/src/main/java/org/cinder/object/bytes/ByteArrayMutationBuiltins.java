// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** What changes a bytearray in place. */
@Builtins(type = "bytearray")
public final class ByteArrayMutationBuiltins {
    private static final String RANGE = "byte must be in range(0, 256)";

    private ByteArrayMutationBuiltins() {}

    @Builtin(value = "__setitem__($self, key, value, /)",
            doc = "Replace the byte at an index, or what a slice selects.")
    static void setItem(PByteArray self, Object key, Object value) {
        BytesItems.set(self, key, value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete the byte at an index, or what a slice selects.")
    static void deleteItem(PByteArray self, Object key) {
        BytesItems.delete(self, key);
    }

    @Builtin(value = "__iadd__($self, value, /)", doc = "Add bytes at the end; self += value.")
    static Object addInPlace(PByteArray self, Object value) {
        ByteView view = ByteView.of(value);
        if (view == null) {
            throw Errors.typeError("can't concat %s to %s", PythonClass.of(value), PythonClass.of(self));
        }
        self.splice(self.length(), self.length(), view.array(), view.offset(), view.length());
        return self;
    }

    @Builtin(value = "__imul__($self, value, /)", doc = "Repeat the content; self *= value.")
    static Object multiplyInPlace(PByteArray self, Object value) {
        byte[] content = BytesChange.repeat(ByteView.of(self), Index.toSize(value));
        self.setBytes(content, content.length);
        return self;
    }

    @Builtin(value = "append($self, item, /)", doc = "Add one byte at the end.")
    static void append(PByteArray self, Object item) {
        self.append(BytesConstruction.element(item, RANGE));
    }

    @Builtin(value = "extend($self, iterable_of_ints, /)", doc = "Add all the bytes of an iterable of ints at the end.")
    static void extend(PByteArray self, Object iterable) {
        ByteView view = ByteView.of(iterable);
        if (view == null) {
            if (!Iteration.isIterable(iterable)) {
                throw Errors.typeError("can't extend bytearray with %s", PythonClass.of(iterable));
            }
            GrowingBytes elements = new GrowingBytes(16);
            Object iterator = Iteration.iterator(iterable);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                elements.append(BytesConstruction.element(item, RANGE));
            }
            view = elements.view();
        }
        self.splice(self.length(), self.length(), view.array(), view.offset(), view.length());
    }

    @Builtin(value = "insert($self, index, item, /)", doc = "Insert a byte before an index.")
    static void insert(PByteArray self, long index, Object item) {
        byte element = BytesConstruction.element(item, RANGE);
        long position = index < 0 ? Math.max(0, index + self.length()) : Math.min(index, self.length());
        self.splice((int) position, (int) position, new byte[] {element}, 0, 1);
    }

    @Builtin(value = "pop($self, index=-1, /)", doc = "Remove the byte at an index and return it.")
    static long pop(PByteArray self, long index) {
        if (self.length() == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        long position = index < 0 ? index + self.length() : index;
        if (position < 0 || position >= self.length()) {
            throw Errors.indexError("pop index out of range");
        }
        long result = self.bytes()[(int) position] & 0xff;
        self.splice((int) position, (int) position + 1, self.bytes(), 0, 0);
        return result;
    }

    @Builtin(value = "remove($self, value, /)", doc = "Remove the first byte of that value.")
    static void remove(PByteArray self, Object value) {
        byte element = BytesConstruction.element(value, RANGE);
        int position = ByteSearch.indexOf(self.bytes(), 0, self.length(), element);
        if (position < 0) {
            throw Errors.valueError("value not found in bytearray");
        }
        self.splice(position, position + 1, self.bytes(), 0, 0);
    }

    @Builtin(value = "reverse($self, /)", doc = "Reverse the order of the bytes in place.")
    static void reverse(PByteArray self) {
        byte[] bytes = self.bytes();
        for (int i = 0, j = self.length() - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    @Builtin(value = "clear($self, /)", doc = "Remove all bytes.")
    static void clear(PByteArray self) {
        self.setBytes(new byte[0], 0);
    }

    @Builtin(value = "copy($self, /)", doc = "Return a copy.")
    static PByteArray copy(PByteArray self) {
        return new PByteArray(ByteView.of(self).copy());
    }

    @Builtin(value = "__reduce__($self, /)", doc = "Return how pickle makes the bytearray again.")
    static Object reduce(PByteArray self) {
        return ByteArrayReduction.of(self, 2);
    }

    @Builtin(value = "__reduce_ex__($self, proto=0, /)", doc = "Return how pickle makes the bytearray again.")
    static Object reduceEx(PByteArray self, long proto) {
        return ByteArrayReduction.of(self, proto);
    }
}
