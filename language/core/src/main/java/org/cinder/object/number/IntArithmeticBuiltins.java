// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.number.Divmod;
import org.cinder.operation.number.IntArithmetic;
import org.cinder.operation.number.Power;
import org.cinder.operation.number.UnaryOperation;

/** int's arithmetic operators as special methods. */
@Builtins(type = "int")
public final class IntArithmeticBuiltins {
    private IntArithmeticBuiltins() {}

    @Builtin(value = "__add__($self, value, /)", doc = "Return self + value.")
    static Object add(Object self, Object value) {
        return binary(Operator.ADD, self, value);
    }

    @Builtin(value = "__radd__($self, value, /)", doc = "Return value + self.")
    static Object reflectedAdd(Object self, Object value) {
        return binary(Operator.ADD, value, self);
    }

    @Builtin(value = "__sub__($self, value, /)", doc = "Return self - value.")
    static Object subtract(Object self, Object value) {
        return binary(Operator.SUB, self, value);
    }

    @Builtin(value = "__rsub__($self, value, /)", doc = "Return value - self.")
    static Object reflectedSubtract(Object self, Object value) {
        return binary(Operator.SUB, value, self);
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self * value.")
    static Object multiply(Object self, Object value) {
        return binary(Operator.MULT, self, value);
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value * self.")
    static Object reflectedMultiply(Object self, Object value) {
        return binary(Operator.MULT, value, self);
    }

    @Builtin(value = "__truediv__($self, value, /)", doc = "Return self / value.")
    static Object trueDiv(Object self, Object value) {
        return binary(Operator.DIV, self, value);
    }

    @Builtin(value = "__rtruediv__($self, value, /)", doc = "Return value / self.")
    static Object reflectedTrueDiv(Object self, Object value) {
        return binary(Operator.DIV, value, self);
    }

    @Builtin(value = "__floordiv__($self, value, /)", doc = "Return self // value.")
    static Object floorDiv(Object self, Object value) {
        return binary(Operator.FLOOR_DIV, self, value);
    }

    @Builtin(value = "__rfloordiv__($self, value, /)", doc = "Return value // self.")
    static Object reflectedFloorDiv(Object self, Object value) {
        return binary(Operator.FLOOR_DIV, value, self);
    }

    @Builtin(value = "__mod__($self, value, /)", doc = "Return self % value.")
    static Object mod(Object self, Object value) {
        return binary(Operator.MOD, self, value);
    }

    @Builtin(value = "__rmod__($self, value, /)", doc = "Return value % self.")
    static Object reflectedMod(Object self, Object value) {
        return binary(Operator.MOD, value, self);
    }

    @Builtin(value = "__divmod__($self, value, /)", doc = "Return divmod(self, value).")
    static Object divmod(Object self, Object value) {
        return AnyInt.is(value) ? Divmod.ofInts(self, value) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rdivmod__($self, value, /)", doc = "Return divmod(value, self).")
    static Object reflectedDivmod(Object self, Object value) {
        return AnyInt.is(value) ? Divmod.ofInts(value, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__pow__($self, value, mod=None, /)", doc = "Return pow(self, value, mod).")
    static Object pow(Object self, Object value, Object mod) {
        if (mod == PNone.NONE) {
            return binary(Operator.POW, self, value);
        }
        boolean ints = AnyInt.is(value) && AnyInt.is(mod);
        return ints ? Power.modular(self, value, mod) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rpow__($self, value, mod=None, /)", doc = "Return pow(value, self, mod).")
    static Object reflectedPow(Object self, Object value, Object mod) {
        return AnyInt.is(value) ? pow(value, self, mod) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__neg__($self, /)", doc = "Return -self.")
    static Object negate(Object self) {
        return UnaryOperation.negateInt(self);
    }

    @Builtin(value = "__pos__($self, /)", doc = "Return +self.")
    static Object positive(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__abs__($self, /)", doc = "Return abs(self).")
    static Object absolute(Object self) {
        return UnaryOperation.absoluteInt(self);
    }

    private static Object binary(Operator operator, Object a, Object b) {
        return AnyInt.is(a) && AnyInt.is(b) ? IntArithmetic.apply(operator, a, b) : PNotImplemented.NOT_IMPLEMENTED;
    }
}
