// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;

/** Construction of arrays and the methods that change them. */
@Builtins(type = "array.array", module = "array")
public final class ArrayBuiltins {
    private ArrayBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by "
                    + "typecode, and\ninitialized from the optional initializer value, which must be a list,\n"
                    + "string or iterable over elements of the appropriate type.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0 && cls.special(SpecialMethod.INIT) == ArrayModule.ARRAY.special(SpecialMethod.INIT)) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        }
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("array() takes at %s (%d given)", args.length < 1 ? "least 1 argument"
                    : "most 2 arguments", args.length);
        }
        TruffleString code = Text.asString(args[0]);
        if (code == null || Text.length(code) != 1) {
            throw Errors.typeError("array() argument 1 must be a unicode character, not %s", PythonClass.of(args[0]));
        }
        Object initial = args.length == 2 ? args[1] : null;
        ElementType type = ElementType.of(Text.codePointAt(code, 0));
        if (type == null) {
            throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        if (!type.isText() && initial != null) {
            if (Text.asString(initial) != null) {
                throw Errors.typeError("cannot use a str to initialize an array with typecode '%s'",
                        String.valueOf(type.code()));
            }
            if (initial instanceof PArray other && other.type().isText()) {
                throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '%s'",
                        String.valueOf(type.code()));
            }
        }
        PArray array = new PArray(cls.instanceShape(), type, new byte[0]);
        fill(array, initial);
        return array;
    }

    private static void fill(PArray array, Object initial) {
        if (initial == null) {
            return;
        }
        if (initial instanceof PBytes || initial instanceof PByteArray) {
            ArrayConversionBuiltins.frombytes(array, initial);
        } else if (initial instanceof PArray other && other.type().equals(array.type())) {
            array.splice(0, 0, other.bytes(0, other.length()));
        } else {
            addAll(array, initial);
        }
    }

    private static void addAll(PArray array, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            array.append(item);
        }
    }

    @Getter(value = "typecode", doc = "the typecode character used to create the array")
    static Object typecode(PArray self) {
        return Text.ofCodePoint(self.type().code());
    }

    @Getter(value = "itemsize", doc = "the size, in bytes, of one array item")
    static long itemsize(PArray self) {
        return self.type().size();
    }

    @Builtin(value = "append($self, v, /)", doc = "Append new value v to the end of the array.")
    static void append(PArray self, Object value) {
        self.append(value);
    }

    @Builtin(value = "extend($self, bb, /)", doc = "Append items to the end of the array.")
    static void extend(PArray self, Object source) {
        if (!(source instanceof PArray other)) {
            addAll(self, source);
            return;
        }
        if (!other.type().equals(self.type())) {
            throw Errors.typeError("can only extend with array of same kind");
        }
        self.splice(self.length(), self.length(), other.bytes(0, other.length()));
    }

    @Builtin(value = "insert($self, i, v, /)", doc = "Insert a new item v into the array before position i.")
    static void insert(PArray self, long index, Object value) {
        long at = index < 0 ? Math.max(0, index + self.length()) : Math.min(index, self.length());
        self.insert((int) at, value);
    }

    @Builtin(value = "pop($self, i=-1, /)",
            doc = "Return the i-th element and delete it from the array.\n\ni defaults to -1.")
    static Object pop(PArray self, long index) {
        if (self.length() == 0) {
            throw Errors.indexError("pop from empty array");
        }
        long at = index < 0 ? index + self.length() : index;
        if (at < 0 || at >= self.length()) {
            throw Errors.indexError("pop index out of range");
        }
        Object value = self.get((int) at);
        self.splice((int) at, (int) at + 1, new byte[0]);
        return value;
    }

    @Builtin(value = "remove($self, v, /)", doc = "Remove the first occurrence of v in the array.")
    static void remove(PArray self, Object value) {
        for (int i = 0; i < self.length(); i++) {
            if (Comparison.equal(self.get(i), value)) {
                self.splice(i, i + 1, new byte[0]);
                return;
            }
        }
        throw Errors.valueError("array.remove(x): x not in array");
    }

    @Builtin(value = "reverse($self, /)", doc = "Reverse the order of the items in the array.")
    static void reverse(PArray self) {
        int size = self.type().size();
        byte[] old = self.bytes(0, self.length());
        for (int i = 0; i < self.length(); i++) {
            System.arraycopy(old, i * size, self.memory(), (self.length() - 1 - i) * size, size);
        }
    }

    @Builtin(value = "byteswap($self, /)", doc = "Byteswap all items of the array.")
    static void byteswap(PArray self) {
        int size = self.type().size();
        byte[] old = self.bytes(0, self.length());
        for (int i = 0; i < old.length; i++) {
            self.memory()[i] = old[i - i % size + size - 1 - i % size];
        }
    }

    @Builtin(value = "fromlist($self, list, /)", doc = "Append items to array from list.")
    static void fromlist(PArray self, Object list) {
        if (!(list instanceof PList items)) {
            throw Errors.typeError("arg must be list");
        }
        PArray added = new PArray(ArrayModule.ARRAY.instanceShape(), self.type(), new byte[0]);
        int length = items.length();
        for (int i = 0; i < length; i++) {
            added.append(items.get(i));
            if (items.length() != length) {
                throw Errors.runtimeError("list changed size during iteration");
            }
        }
        self.splice(self.length(), self.length(), added.bytes(0, added.length()));
    }

    @Builtin(value = "__copy__($self, /)", doc = "Return a copy of the array.")
    static Object copy(PArray self) {
        return new PArray(ArrayModule.ARRAY.instanceShape(), self.type(), self.bytes(0, self.length()));
    }

    @Builtin(value = "__deepcopy__($self, unused, /)", doc = "Return a copy of the array.")
    static Object deepcopy(PArray self, Object memo) {
        return copy(self);
    }

    @Builtin(value = "buffer_info($self, /)",
            doc = "Return a tuple (address, length) giving the current memory address and the length in items of the "
                    + "buffer used to hold array's contents.\n\nThe address is only a number here.")
    static Object bufferInfo(PArray self) {
        return PTuple.of((long) System.identityHashCode(self), (long) self.length());
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Size of the array in memory, in bytes.")
    static long sizeof(PArray self) {
        return 64L + self.memory().length;
    }

    /** A view of what may initialize or extend an array of bytes. */
    static byte[] bytesOf(Object source) {
        ByteView view = ByteView.require(source);
        return Arrays.copyOfRange(view.array(), view.offset(), view.end());
    }
}
