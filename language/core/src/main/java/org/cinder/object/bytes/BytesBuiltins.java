// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** bytes as a sequence, its constructors and conversions. */
@Builtins(type = "bytes")
public final class BytesBuiltins {
    private static final int HEADER_SIZE = 33;
    static final String DOC = "bytes(source[, encoding[, errors]]) -> bytes\n\n"
            + "Immutable bytes: of ints, of a bytes-like object, of encoded text, or a number of zeros.";

    private BytesBuiltins() {}

    @Builtin(value = "__new__($cls, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
            doc = BytesBuiltins.DOC, hideSignature = true)
    static Object make(PythonClass cls, Object source, TruffleString encoding, TruffleString errors) {
        if (source != null && cls == BuiltinTypes.BYTES && encoding == null && errors == null) {
            PBytes given = source instanceof PBytes bytes && bytes.pythonClass() == cls ? bytes
                    : BytesConstruction.specialResult(source);
            if (given != null) {
                return given;
            }
        }
        byte[] content = BytesConstruction.of(source, encoding, errors, true);
        return cls == BuiltinTypes.BYTES ? new PBytes(content) : new PBytes(cls.instanceShape(), content);
    }

    @Builtin(value = "fromhex($cls, string, /)", doc = "Create bytes from pairs of hexadecimal digits.")
    static Object fromHex(PythonClass cls, Object string) {
        PBytes bytes = new PBytes(BytesHex.parse(string));
        return cls == BuiltinTypes.BYTES ? bytes : Calls.call(cls, bytes);
    }

    @Builtin(value = "hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Return the bytes as hexadecimal digits, on demand with a separator between groups.")
    static TruffleString hex(PBytes self, Object sep, int bytesPerSep) {
        return BytesHex.format(ByteView.of(self), sep, bytesPerSep);
    }

    @Builtin(value = "decode($self, /, encoding='utf-8', errors='strict')",
            doc = "Return the text that the bytes encode.")
    static TruffleString decode(PBytes self, TruffleString encoding, TruffleString errors) {
        return Codecs.decode(self.bytes(), 0, self.bytes().length, Text.toJava(encoding), Text.toJava(errors));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return the bytes as a literal.")
    static TruffleString repr(PBytes self) {
        return BytesRepr.of(self.bytes(), 0, self.bytes().length);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return the bytes as a literal.")
    static TruffleString str(PBytes self) {
        BytesWarnings.onText("bytes");
        return repr(self);
    }

    @Builtin(value = "__bytes__($self, /)", doc = "Return the bytes themselves.")
    static PBytes bytes(PBytes self) {
        return self.pythonClass() == BuiltinTypes.BYTES ? self : new PBytes(self.bytes());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the content.")
    static long hash(PBytes self) {
        return contentHash(self.bytes());
    }

    /** The hash of bytes and of read-only memoryviews. */
    static long contentHash(byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        int hash = java.util.Arrays.hashCode(bytes);
        return hash == -1 ? -2 : hash;
    }

    @Builtin(value = "__len__($self, /)", doc = "Return the number of bytes.")
    static long length(PBytes self) {
        return self.bytes().length;
    }

    @Builtin(value = "__getitem__($self, key, /)",
            doc = "Return the byte at an index as int, or the bytes a slice selects.")
    static Object getItem(PBytes self, Object key) {
        return BytesItems.get(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Return an iterator over the bytes as ints.")
    static Object iterator(PBytes self) {
        return new ByteIterator(self);
    }

    @Builtin(value = "__add__($self, value, /)", doc = "Return self + value.")
    static PBytes add(PBytes self, Object value) {
        return new PBytes(BytesChange.concat(ByteView.of(self), value, PythonClass.of(self).name()));
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self * value.")
    static PBytes multiply(PBytes self, Object value) {
        long times = Index.toSize(value);
        boolean same = times == 1 && self.pythonClass() == BuiltinTypes.BYTES;
        return same ? self : new PBytes(BytesChange.repeat(ByteView.of(self), times));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value * self.")
    static PBytes reflectedMultiply(PBytes self, Object value) {
        return multiply(self, value);
    }

    @Builtin(value = "__mod__($self, value, /)", doc = "Return self % value.")
    static PBytes modulo(PBytes self, Object value) {
        return new PBytes(BytesModulo.of(ByteView.of(self), value));
    }

    @Builtin(value = "__rmod__($self, value, /)", doc = "Return value % self.")
    static Object reflectedModulo(PBytes self, Object value) {
        return value instanceof PBytes format ? modulo(format, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__getnewargs__($self, /)",
            doc = "Return the arguments that copy the bytes.", hideSignature = true)
    static PTuple newArguments(PBytes self) {
        return new PTuple(bytes(self));
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return the size in memory, in bytes.")
    static long size(PBytes self) {
        return HEADER_SIZE + (long) self.bytes().length;
    }
}
