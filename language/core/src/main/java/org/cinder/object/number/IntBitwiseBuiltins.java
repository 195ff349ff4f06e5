// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.number.IntArithmetic;
import org.cinder.operation.number.UnaryOperation;

/** int's bitwise operators as special methods. */
@Builtins(type = "int")
public final class IntBitwiseBuiltins {
    private IntBitwiseBuiltins() {}

    @Builtin(value = "__and__($self, value, /)", doc = "Return self & value.")
    static Object and(Object self, Object value) {
        return binary(Operator.BIT_AND, self, value);
    }

    @Builtin(value = "__rand__($self, value, /)", doc = "Return value & self.")
    static Object reflectedAnd(Object self, Object value) {
        return binary(Operator.BIT_AND, value, self);
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self | value.")
    static Object or(Object self, Object value) {
        return binary(Operator.BIT_OR, self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value | self.")
    static Object reflectedOr(Object self, Object value) {
        return binary(Operator.BIT_OR, value, self);
    }

    @Builtin(value = "__xor__($self, value, /)", doc = "Return self ^ value.")
    static Object xor(Object self, Object value) {
        return binary(Operator.BIT_XOR, self, value);
    }

    @Builtin(value = "__rxor__($self, value, /)", doc = "Return value ^ self.")
    static Object reflectedXor(Object self, Object value) {
        return binary(Operator.BIT_XOR, value, self);
    }

    @Builtin(value = "__lshift__($self, value, /)", doc = "Return self << value.")
    static Object shiftLeft(Object self, Object value) {
        return binary(Operator.L_SHIFT, self, value);
    }

    @Builtin(value = "__rlshift__($self, value, /)", doc = "Return value << self.")
    static Object reflectedShiftLeft(Object self, Object value) {
        return binary(Operator.L_SHIFT, value, self);
    }

    @Builtin(value = "__rshift__($self, value, /)", doc = "Return self >> value.")
    static Object shiftRight(Object self, Object value) {
        return binary(Operator.R_SHIFT, self, value);
    }

    @Builtin(value = "__rrshift__($self, value, /)", doc = "Return value >> self.")
    static Object reflectedShiftRight(Object self, Object value) {
        return binary(Operator.R_SHIFT, value, self);
    }

    @Builtin(value = "__invert__($self, /)", doc = "Return ~self.")
    static Object invert(Object self) {
        return UnaryOperation.invertInt(self);
    }

    private static Object binary(Operator operator, Object a, Object b) {
        return AnyInt.is(a) && AnyInt.is(b) ? IntArithmetic.apply(operator, a, b) : PNotImplemented.NOT_IMPLEMENTED;
    }
}
