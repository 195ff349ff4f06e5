// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Truth;

/** {@code bool}: the two truth values, which are ints in everything else. */
@Builtins(type = "bool")
public final class BoolBuiltins {
    private static final TruffleString TRUE = Text.of("True");
    private static final TruffleString FALSE = Text.of("False");

    private static final String INVERSION = "Bitwise inversion '~' on bool is deprecated and will be removed in "
            + "Python 3.16. "
            + "This returns the bitwise inversion of the underlying int object and is usually not what you expect "
            + "from negating "
            + "a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise "
            + "inversion of the "
            + "underlying int.";

    private BoolBuiltins() {}

    @Builtin(value = "__new__($cls, object=False, /)",
            doc = "bool(x) -> bool\n\nThe truth value of an object. True and False are the only two instances.",
            hideSignature = true)
    static boolean make(PythonClass cls, Object object) {
        return Truth.of(object);
    }

    /** {@code repr(bool)}. */
    public static TruffleString repr(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return 'True' or 'False'.")
    static TruffleString repr(Object self) {
        return repr((boolean) self);
    }

    @Builtin(value = "__and__($self, value, /)", doc = "Return self & value.")
    static Object and(Object self, Object value) {
        if (value instanceof Boolean right) {
            return (boolean) self & right;
        }
        return IntBitwiseBuiltins.and(self, value);
    }

    @Builtin(value = "__rand__($self, value, /)", doc = "Return value & self.")
    static Object reflectedAnd(Object self, Object value) {
        return and(self, value);
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self | value.")
    static Object or(Object self, Object value) {
        if (value instanceof Boolean right) {
            return (boolean) self | right;
        }
        return IntBitwiseBuiltins.or(self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value | self.")
    static Object reflectedOr(Object self, Object value) {
        return or(self, value);
    }

    @Builtin(value = "__xor__($self, value, /)", doc = "Return self ^ value.")
    static Object xor(Object self, Object value) {
        if (value instanceof Boolean right) {
            return (boolean) self ^ right;
        }
        return IntBitwiseBuiltins.xor(self, value);
    }

    @Builtin(value = "__rxor__($self, value, /)", doc = "Return value ^ self.")
    static Object reflectedXor(Object self, Object value) {
        return xor(self, value);
    }

    @Builtin(value = "__invert__($self, /)", doc = "Return ~self, which is an int.")
    static Object invert(Object self) {
        WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING, INVERSION, 1);
        return ~AnyInt.toLong(self);
    }
}
