// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.number.Divmod;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.InPlaceOperation;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.IntValue;
import org.cinder.operation.number.Power;
import org.cinder.operation.number.UnaryOperation;

/** The arithmetic of proxies: all operators are those of the object itself. */
@Builtins(type = "weakref.ProxyType", module = "weakref")
public final class ProxyOperatorBuiltins {
    private ProxyOperatorBuiltins() {}

    @Builtin(value = "__add__($self, value, /)", doc = "The operator, on the object itself.")
    static Object add(Object self, Object value) {
        return BinaryOperation.apply(Operator.ADD, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__radd__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedAdd(Object self, Object value) {
        return BinaryOperation.apply(Operator.ADD, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__iadd__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceAdd(Object self, Object value) {
        return InPlaceOperation.apply(Operator.ADD, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__sub__($self, value, /)", doc = "The operator, on the object itself.")
    static Object sub(Object self, Object value) {
        return BinaryOperation.apply(Operator.SUB, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rsub__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedSub(Object self, Object value) {
        return BinaryOperation.apply(Operator.SUB, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__isub__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceSub(Object self, Object value) {
        return InPlaceOperation.apply(Operator.SUB, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "The operator, on the object itself.")
    static Object mul(Object self, Object value) {
        return BinaryOperation.apply(Operator.MULT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedMul(Object self, Object value) {
        return BinaryOperation.apply(Operator.MULT, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__imul__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceMul(Object self, Object value) {
        return InPlaceOperation.apply(Operator.MULT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__mod__($self, value, /)", doc = "The operator, on the object itself.")
    static Object mod(Object self, Object value) {
        return BinaryOperation.apply(Operator.MOD, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rmod__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedMod(Object self, Object value) {
        return BinaryOperation.apply(Operator.MOD, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__imod__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceMod(Object self, Object value) {
        return InPlaceOperation.apply(Operator.MOD, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__lshift__($self, value, /)", doc = "The operator, on the object itself.")
    static Object lshift(Object self, Object value) {
        return BinaryOperation.apply(Operator.L_SHIFT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rlshift__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedLshift(Object self, Object value) {
        return BinaryOperation.apply(Operator.L_SHIFT, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__ilshift__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceLshift(Object self, Object value) {
        return InPlaceOperation.apply(Operator.L_SHIFT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rshift__($self, value, /)", doc = "The operator, on the object itself.")
    static Object rshift(Object self, Object value) {
        return BinaryOperation.apply(Operator.R_SHIFT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rrshift__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedRshift(Object self, Object value) {
        return BinaryOperation.apply(Operator.R_SHIFT, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__irshift__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceRshift(Object self, Object value) {
        return InPlaceOperation.apply(Operator.R_SHIFT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__and__($self, value, /)", doc = "The operator, on the object itself.")
    static Object bitAnd(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_AND, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rand__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedAnd(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_AND, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__iand__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceAnd(Object self, Object value) {
        return InPlaceOperation.apply(Operator.BIT_AND, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__xor__($self, value, /)", doc = "The operator, on the object itself.")
    static Object bitXor(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_XOR, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rxor__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedXor(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_XOR, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__ixor__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceXor(Object self, Object value) {
        return InPlaceOperation.apply(Operator.BIT_XOR, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__or__($self, value, /)", doc = "The operator, on the object itself.")
    static Object bitOr(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_OR, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedOr(Object self, Object value) {
        return BinaryOperation.apply(Operator.BIT_OR, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__ior__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceOr(Object self, Object value) {
        return InPlaceOperation.apply(Operator.BIT_OR, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__floordiv__($self, value, /)", doc = "The operator, on the object itself.")
    static Object floordiv(Object self, Object value) {
        return BinaryOperation.apply(Operator.FLOOR_DIV, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rfloordiv__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedFloordiv(Object self, Object value) {
        return BinaryOperation.apply(Operator.FLOOR_DIV, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__ifloordiv__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceFloordiv(Object self, Object value) {
        return InPlaceOperation.apply(Operator.FLOOR_DIV, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__truediv__($self, value, /)", doc = "The operator, on the object itself.")
    static Object truediv(Object self, Object value) {
        return BinaryOperation.apply(Operator.DIV, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rtruediv__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedTruediv(Object self, Object value) {
        return BinaryOperation.apply(Operator.DIV, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__itruediv__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceTruediv(Object self, Object value) {
        return InPlaceOperation.apply(Operator.DIV, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__matmul__($self, value, /)", doc = "The operator, on the object itself.")
    static Object matmul(Object self, Object value) {
        return BinaryOperation.apply(Operator.MAT_MULT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rmatmul__($self, value, /)", doc = "The operator with the object itself on the right.")
    static Object reflectedMatmul(Object self, Object value) {
        return BinaryOperation.apply(Operator.MAT_MULT, PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__imatmul__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlaceMatmul(Object self, Object value) {
        return InPlaceOperation.apply(Operator.MAT_MULT, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__pow__($self, value, mod=None, /)", doc = "Return pow(self, value, mod).")
    static Object pow(Object self, Object value, Object modulus) {
        return Power.of(PWeakProxy.unwrap(self), PWeakProxy.unwrap(value), PWeakProxy.unwrap(modulus));
    }

    @Builtin(value = "__rpow__($self, value, mod=None, /)", doc = "Return pow(value, self, mod).")
    static Object reflectedPow(Object self, Object value, Object modulus) {
        return Power.of(PWeakProxy.unwrap(value), PWeakProxy.unwrap(self), PWeakProxy.unwrap(modulus));
    }

    @Builtin(value = "__ipow__($self, value, /)", doc = "The in-place operator, on the object itself.")
    static Object inPlacePow(Object self, Object value) {
        return InPlaceOperation.apply(Operator.POW, PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__divmod__($self, value, /)", doc = "Return divmod(self, value).")
    static Object divmod(Object self, Object value) {
        return Divmod.of(PWeakProxy.unwrap(self), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__rdivmod__($self, value, /)", doc = "Return divmod(value, self).")
    static Object reflectedDivmod(Object self, Object value) {
        return Divmod.of(PWeakProxy.unwrap(value), PWeakProxy.unwrap(self));
    }

    @Builtin(value = "__neg__($self, /)", doc = "-self")
    static Object neg(PWeakProxy self) {
        return UnaryOperation.negate(self.get());
    }

    @Builtin(value = "__pos__($self, /)", doc = "+self")
    static Object pos(PWeakProxy self) {
        return UnaryOperation.positive(self.get());
    }

    @Builtin(value = "__abs__($self, /)", doc = "abs(self)")
    static Object abs(PWeakProxy self) {
        return UnaryOperation.absolute(self.get());
    }

    @Builtin(value = "__invert__($self, /)", doc = "~self")
    static Object invert(PWeakProxy self) {
        return UnaryOperation.invert(self.get());
    }

    @Builtin(value = "__int__($self, /)", doc = "int(self)")
    static Object toInt(PWeakProxy self) {
        return IntValue.of(self.get());
    }

    @Builtin(value = "__float__($self, /)", doc = "float(self)")
    static double toFloat(PWeakProxy self) {
        return FloatValue.of(self.get());
    }

    @Builtin(value = "__index__($self, /)", doc = "Return self converted to an integer, if self can be an index.")
    static Object index(PWeakProxy self) {
        return Index.toIndex(self.get());
    }
}
