// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.number.FloatArithmetic;

/** float's arithmetic operators as special methods. */
@Builtins(type = "float")
public final class FloatArithmeticBuiltins {
    private FloatArithmeticBuiltins() {}

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
        return FloatArithmetic.accepts(value)
                ? FloatArithmetic.divmod(AnyFloat.value(self), FloatArithmetic.operand(value))
                : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rdivmod__($self, value, /)", doc = "Return divmod(value, self).")
    static Object reflectedDivmod(Object self, Object value) {
        return FloatArithmetic.accepts(value)
                ? FloatArithmetic.divmod(FloatArithmetic.operand(value), AnyFloat.value(self))
                : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__pow__($self, value, mod=None, /)", doc = "Return pow(self, value, mod).")
    static Object pow(Object self, Object value, Object mod) {
        if (mod != PNone.NONE) {
            throw FloatArithmetic.noModulus();
        }
        return binary(Operator.POW, self, value);
    }

    @Builtin(value = "__rpow__($self, value, mod=None, /)", doc = "Return pow(value, self, mod).")
    static Object reflectedPow(Object self, Object value, Object mod) {
        if (mod != PNone.NONE) {
            throw FloatArithmetic.noModulus();
        }
        return binary(Operator.POW, value, self);
    }

    @Builtin(value = "__neg__($self, /)", doc = "Return -self.")
    static double negate(Object self) {
        return -AnyFloat.value(self);
    }

    @Builtin(value = "__pos__($self, /)", doc = "Return +self.")
    static double positive(Object self) {
        return AnyFloat.value(self);
    }

    @Builtin(value = "__abs__($self, /)", doc = "Return abs(self).")
    static double absolute(Object self) {
        return Math.abs(AnyFloat.value(self));
    }

    private static Object binary(Operator operator, Object a, Object b) {
        if (!FloatArithmetic.accepts(a) || !FloatArithmetic.accepts(b)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return FloatArithmetic.apply(operator, FloatArithmetic.operand(a), FloatArithmetic.operand(b));
    }
}
