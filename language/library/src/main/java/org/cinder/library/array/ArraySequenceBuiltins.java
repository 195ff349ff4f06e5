// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Kind;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.RepeatCount;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprOf;

/** What arrays share with other sequences. */
@Builtins(type = "array.array", module = "array")
public final class ArraySequenceBuiltins {
    private ArraySequenceBuiltins() {}

    private static PArray same(PArray self, byte[] memory) {
        return new PArray(ArrayModule.ARRAY.instanceShape(), self.type(), memory);
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long length(PArray self) {
        return self.length();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static PIterator iter(PArray self) {
        return new ArrayIterator(self);
    }

    private static int position(PArray self, Object key, String error) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("array indices must be integers");
        }
        long index = Index.toSubscript(key);
        long at = index < 0 ? index + self.length() : index;
        if (at < 0 || at >= self.length()) {
            throw Errors.indexError(error);
        }
        return (int) at;
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PArray self, Object key) {
        if (!(key instanceof PSlice slice)) {
            return self.get(position(self, key, "array index out of range"));
        }
        SliceIndices part = SliceIndices.of(slice, self.length());
        int size = self.type().size();
        byte[] selected = new byte[part.count() * size];
        for (int i = 0; i < part.count(); i++) {
            System.arraycopy(self.memory(), (part.start() + i * part.step()) * size, selected, i * size, size);
        }
        return same(self, selected);
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.")
    static void setItem(PArray self, Object key, Object value) {
        if (!(key instanceof PSlice slice)) {
            self.set(position(self, key, "array assignment index out of range"), value);
            return;
        }
        if (!(value instanceof PArray other)) {
            throw Errors.typeError("can only assign array (not \"%s\") to array slice", PythonClass.of(value));
        }
        if (!other.type().equals(self.type())) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        SliceIndices part = SliceIndices.of(slice, self.length());
        byte[] source = other.bytes(0, other.length());
        if (part.step() == 1) {
            self.splice(part.start(), Math.max(part.start(), part.stop()), source);
            return;
        }
        if (other.length() != part.count()) {
            throw Errors.valueError("attempt to assign array of size %d to extended slice of size %d", other.length(),
                    part.count());
        }
        int size = self.type().size();
        for (int i = 0; i < part.count(); i++) {
            System.arraycopy(source, i * size, self.memory(), (part.start() + i * part.step()) * size, size);
        }
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].")
    static void deleteItem(PArray self, Object key) {
        byte[] nothing = new byte[0];
        if (!(key instanceof PSlice slice)) {
            int at = position(self, key, "array assignment index out of range");
            self.splice(at, at + 1, nothing);
            return;
        }
        SliceIndices part = SliceIndices.of(slice, self.length());
        for (int i = part.count() - 1; i >= 0; i--) {
            int at = part.step() > 0 ? part.start() + i * part.step()
                    : part.start() + (part.count() - 1 - i) * part.step();
            self.splice(at, at + 1, nothing);
        }
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PArray self, Object key) {
        for (int i = 0; i < self.length(); i++) {
            if (Comparison.equal(self.get(i), key)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "count($self, v, /)", doc = "Return number of occurrences of v in the array.")
    static long count(PArray self, Object value) {
        long count = 0;
        for (int i = 0; i < self.length(); i++) {
            count += Comparison.equal(self.get(i), value) ? 1 : 0;
        }
        return count;
    }

    @Builtin(value = "index($self, v, start=0, stop=sys.maxsize, /)",
            doc = "Return index of first occurrence of v in the array.\n\nRaise ValueError if it is not present.")
    static long index(PArray self, Object value, Object start, Object stop) {
        int length = self.length();
        int from = start instanceof Long ? Index.clampedInt(start) : SliceIndices.bound(start);
        int to = stop instanceof Long ? Index.clampedInt(stop) : SliceIndices.bound(stop);
        from = from < 0 ? Math.max(0, from + length) : from;
        to = to < 0 ? to + length : to;
        for (int i = from; i < Math.min(to, self.length()); i++) {
            if (Comparison.equal(self.get(i), value)) {
                return i;
            }
        }
        throw Errors.valueError("array.index(x): x not in array");
    }

    @Builtin(value = "__add__($self, value, /)", doc = "Return self+value.", kind = Kind.SLOT_WRAPPER)
    static Object add(PArray self, Object value) {
        if (!(value instanceof PArray other)) {
            throw Errors.typeError("can only append array (not \"%s\") to array", PythonClass.of(value));
        }
        if (!other.type().equals(self.type())) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        PArray result = same(self, self.bytes(0, self.length()));
        result.splice(result.length(), result.length(), other.bytes(0, other.length()));
        return result;
    }

    @Builtin(value = "__iadd__($self, value, /)", doc = "Implement self+=value.")
    static Object addInPlace(PArray self, Object value) {
        if (!(value instanceof PArray)) {
            throw Errors.typeError("can only extend array with array (not \"%s\")", PythonClass.of(value));
        }
        ArrayBuiltins.extend(self, value);
        return self;
    }

    private static byte[] repeated(PArray self, Object factor) {
        if (!Index.isIndex(factor)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", PythonClass.of(factor));
        }
        byte[] once = self.bytes(0, self.length());
        int times = RepeatCount.of(once.length, factor);
        byte[] all = new byte[once.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(once, 0, all, i * once.length, once.length);
        }
        return all;
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self*value.")
    static Object multiply(PArray self, Object factor) {
        return same(self, repeated(self, factor));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value*self.")
    static Object multiplyReflected(PArray self, Object factor) {
        return same(self, repeated(self, factor));
    }

    @Builtin(value = "__imul__($self, value, /)", doc = "Implement self*=value.")
    static Object multiplyInPlace(PArray self, Object factor) {
        self.splice(0, self.length(), repeated(self, factor));
        return self;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PArray self) {
        String name = Text.toJava(self.pythonClass().nameText());
        StringBuilder out = new StringBuilder(name).append("('").append(self.type().code()).append('\'');
        if (self.length() > 0) {
            Object content = self.type().isText() ? ArrayConversionBuiltins.tounicode(self)
                    : ArrayConversionBuiltins.tolist(self);
            out.append(", ").append(ReprOf.java(content));
        }
        return Text.of(out.append(')').toString());
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
