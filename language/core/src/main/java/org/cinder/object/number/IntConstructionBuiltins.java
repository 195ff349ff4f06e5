// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.BytesConstruction;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.IntValue;

/** {@code int(…)} and what copies ints. */
@Builtins(type = "int")
public final class IntConstructionBuiltins {
    private IntConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, x=<unrepresentable>, /, base=<unrepresentable>)",
            doc = "int([x]) -> int\nint(x, base=10) -> int\n\nThe integral part of a number, or the int that a text "
                    + "spells in "
                    + "a base from 2 to 36; base 0 means that a prefix like 0x tells it.", hideSignature = true)
    static Object make(PythonClass cls, Object x, Object base) {
        if (cls == BuiltinTypes.BOOL) {
            throw Errors.typeError("int.__new__(bool) is not safe, use bool.__new__()");
        }
        return ofClass(cls, value(x, base));
    }

    private static Object value(Object x, Object base) {
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return 0L;
        }
        if (base == null) {
            return IntValue.of(x);
        }
        int number = Index.clamped(base);
        if (number != 0 && (number < 2 || number > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        if (Text.asString(x) == null && !(x instanceof PBytes) && !(x instanceof PByteArray)) {
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        return IntLiteral.parse(x, number);
    }

    /** The int as an instance of {@code cls}. */
    static Object ofClass(PythonClass cls, Object value) {
        return cls == BuiltinTypes.INT ? value : new PInt(cls.instanceShape(), AnyInt.toBig(value));
    }

    @Builtin(value = "__getnewargs__($self, /)", doc = "Return the arguments that copy the int.")
    static PTuple newArguments(Object self) {
        return new PTuple(AnyInt.toExact(self));
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return the size of the int in memory, in bytes.")
    static long size(Object self) {
        int bits = AnyInt.toBig(self).abs().bitLength();
        return 24 + 4L * Math.max(1, (bits + 29) / 30);
    }

    @Builtin(value = "from_bytes($cls, /, bytes, byteorder='big', *, signed=False)",
            doc = "Return the int that an array of bytes stands for.")
    static Object fromBytes(PythonClass cls, Object bytes, TruffleString byteorder, boolean signed) {
        boolean little = IntBytes.isLittle(byteorder);
        Object value = IntBytes.decode(BytesConstruction.contentOf(bytes), little, signed);
        return cls == BuiltinTypes.INT ? value : Calls.call(cls, value);
    }

    @Builtin(value = "to_bytes($self, /, length=1, byteorder='big', *, signed=False)",
            doc = "Return an array of bytes that stands for the int.")
    static Object toBytes(Object self, long length, TruffleString byteorder, boolean signed) {
        boolean little = IntBytes.isLittle(byteorder);
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        BigInteger value = AnyInt.toBig(self);
        return new PBytes(IntBytes.encode(value, length, little, signed));
    }
}
