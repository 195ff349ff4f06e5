// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.QuotedText;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.object.ReprOf;

/** {@code float(…)} and floats in hexadecimal. */
@Builtins(type = "float")
public final class FloatConstructionBuiltins {
    private FloatConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, x=0, /, **kwargs)", doc = "Create a float from a number or from text.",
            hideSignature = true)
    static Object make(PythonClass cls, Object x, PDict kwargs) {
        // keywords are left to the __init__ of a subclass
        if (kwargs.size() > 0 && cls.special(SpecialMethod.INIT) == BuiltinTypes.FLOAT.special(SpecialMethod.INIT)) {
            throw Errors.typeError("float() takes no keyword arguments");
        }
        double value = value(x);
        return cls == BuiltinTypes.FLOAT ? (Object) value : new PFloat(cls.instanceShape(), value);
    }

    /** {@code float(x)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static double value(Object x) {
        TruffleString text = Text.asString(x);
        if (x instanceof TruffleString || text != null && PythonClass.of(x).special(SpecialMethod.FLOAT) == null) {
            return parse(text, NumberSource.ascii(text));
        }
        Double number = FloatValue.converted(x);
        if (number != null) {
            return number;
        }
        byte[] source = NumberSource.bytes(x);
        if (source == null) {
            throw Errors.typeError("float() argument must be a string or a real number, not '%s'", PythonClass.of(x));
        }
        Double result = FloatParsing.parse(source);
        if (result == null) {
            throw Errors.valueError("could not convert string to float: %s", ReprOf.of(x));
        }
        return result;
    }

    private static double parse(TruffleString text, byte[] source) {
        Double result = FloatParsing.parse(source);
        if (result == null) {
            throw Errors.valueError("could not convert string to float: %s", new QuotedText(text));
        }
        return result;
    }

    @Builtin(value = "hex($self, /)", doc = "Return the exact value as hexadecimal text.")
    static TruffleString hex(Object self) {
        return Text.of(FloatHex.format(AnyFloat.value(self)));
    }

    @Builtin(value = "fromhex($cls, string, /)", doc = "Create a float from hexadecimal text.")
    static Object fromHex(PythonClass cls, Object string) {
        TruffleString text = Text.asString(string);
        if (text == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        double value = FloatHex.parse(NumberSource.plain(text));
        return cls == BuiltinTypes.FLOAT ? value : Calls.call(cls, value);
    }

    @Builtin(value = "__getformat__($cls, typestr, /)", doc = "Return how floats are kept in memory.")
    static TruffleString format(PythonClass cls, TruffleString typestr) {
        String kind = Text.toJava(typestr);
        if (!kind.equals("double") && !kind.equals("float")) {
            throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return Text.of("IEEE, little-endian");
    }
}
