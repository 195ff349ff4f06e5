// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** bytearray as a sequence, its constructors and conversions. */
@Builtins(type = "bytearray")
public final class ByteArrayBuiltins {
    private static final int HEADER_SIZE = 56;
    static final String DOC = "bytearray(source[, encoding[, errors]]) -> bytearray\n\n"
            + "Mutable bytes: of ints, of a bytes-like object, of encoded text, or a number of zeros.";

    private ByteArrayBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", doc = "Create an empty bytearray, which __init__ fills.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PByteArray(cls.instanceShape(), new byte[0], 0);
    }

    @Builtin(value = "__init__($self, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
            doc = ByteArrayBuiltins.DOC)
    static void initialize(PByteArray self, Object source, TruffleString encoding, TruffleString errors) {
        if (BytesConstruction.isPlainIterable(source) && encoding == null && errors == null) {
            // the iterable may look at what is there already
            self.setBytes(new byte[0], 0);
            Object iterator = Iteration.iterator(source);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                self.append(BytesConstruction.element(item, "byte must be in range(0, 256)"));
            }
            return;
        }
        byte[] content = BytesConstruction.of(source, encoding, errors, false);
        if (source instanceof PBytes) {
            content = content.clone();
        }
        self.setBytes(content, content.length);
    }

    @Builtin(value = "fromhex($cls, string, /)", doc = "Create a bytearray from pairs of hexadecimal digits.")
    static Object fromHex(PythonClass cls, Object string) {
        byte[] content = BytesHex.parse(string);
        return cls == BuiltinTypes.BYTEARRAY ? new PByteArray(content) : Calls.call(cls, new PBytes(content));
    }

    @Builtin(value = "hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Return the bytes as hexadecimal digits, on demand with a separator between groups.")
    static TruffleString hex(PByteArray self, Object sep, int bytesPerSep) {
        return BytesHex.format(ByteView.of(self), sep, bytesPerSep);
    }

    @Builtin(value = "decode($self, /, encoding='utf-8', errors='strict')",
            doc = "Return the text that the bytes encode.")
    static TruffleString decode(PByteArray self, TruffleString encoding, TruffleString errors) {
        return Codecs.decode(self.bytes(), 0, self.length(), Text.toJava(encoding), Text.toJava(errors));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return the expression that makes the same bytearray.")
    static TruffleString repr(PByteArray self) {
        TextBuilder out = new TextBuilder(self.length() + 16);
        out.append(PythonClass.of(self).nameText()).append('(');
        return out.append(BytesRepr.ofByteArray(self)).append(')').build();
    }

    @Builtin(value = "__str__($self, /)", doc = "Return the expression that makes the same bytearray.")
    static TruffleString str(PByteArray self) {
        BytesWarnings.onText("bytearray");
        return repr(self);
    }

    @Builtin(value = "__len__($self, /)", doc = "Return the number of bytes.")
    static long length(PByteArray self) {
        return self.length();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Return an iterator over the bytes as ints.")
    static Object iterator(PByteArray self) {
        return new ByteIterator(self);
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return the byte at an index as int, or what a slice selects.")
    static Object getItem(PByteArray self, Object key) {
        return BytesItems.get(self, key);
    }

    @Builtin(value = "__add__($self, value, /)", doc = "Return self + value.")
    static PByteArray add(PByteArray self, Object value) {
        return new PByteArray(BytesChange.concat(ByteView.of(self), value, PythonClass.of(self).name()));
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self * value.")
    static PByteArray multiply(PByteArray self, Object value) {
        return new PByteArray(BytesChange.repeat(ByteView.of(self), Index.toSize(value)));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value * self.")
    static PByteArray reflectedMultiply(PByteArray self, Object value) {
        return multiply(self, value);
    }

    @Builtin(value = "__mod__($self, value, /)", doc = "Return self % value.")
    static PByteArray modulo(PByteArray self, Object value) {
        return new PByteArray(BytesModulo.of(ByteView.of(self), value));
    }

    @Builtin(value = "__rmod__($self, value, /)", doc = "Return value % self.")
    static Object reflectedModulo(PByteArray self, Object value) {
        return value instanceof PByteArray format ? modulo(format, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__alloc__($self, /)", doc = "Return the number of bytes that are reserved.", hideSignature = true)
    static long allocated(PByteArray self) {
        return self.length() == 0 ? 0 : Math.max(self.bytes().length, self.length() + 1L);
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return the size in memory, in bytes.")
    static long size(PByteArray self) {
        return HEADER_SIZE + allocated(self);
    }
}
