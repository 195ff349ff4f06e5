// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.operation.number.InPlaceOperation;

/** The in-place operators as functions. */
@Builtins(module = "_operator")
public final class InPlaceFunctions {
    private InPlaceFunctions() {}

    @Builtin(value = "iadd(a, b, /)", doc = "Same as a += b.")
    static Object iadd(Object a, Object b) {
        return InPlaceOperation.apply(Operator.ADD, a, b);
    }

    @Builtin(value = "isub(a, b, /)", doc = "Same as a -= b.")
    static Object isub(Object a, Object b) {
        return InPlaceOperation.apply(Operator.SUB, a, b);
    }

    @Builtin(value = "imul(a, b, /)", doc = "Same as a *= b.")
    static Object imul(Object a, Object b) {
        return InPlaceOperation.apply(Operator.MULT, a, b);
    }

    @Builtin(value = "imatmul(a, b, /)", doc = "Same as a @= b.")
    static Object imatmul(Object a, Object b) {
        return InPlaceOperation.apply(Operator.MAT_MULT, a, b);
    }

    @Builtin(value = "itruediv(a, b, /)", doc = "Same as a /= b.")
    static Object itruediv(Object a, Object b) {
        return InPlaceOperation.apply(Operator.DIV, a, b);
    }

    @Builtin(value = "ifloordiv(a, b, /)", doc = "Same as a //= b.")
    static Object ifloordiv(Object a, Object b) {
        return InPlaceOperation.apply(Operator.FLOOR_DIV, a, b);
    }

    @Builtin(value = "imod(a, b, /)", doc = "Same as a %= b.")
    static Object imod(Object a, Object b) {
        return InPlaceOperation.apply(Operator.MOD, a, b);
    }

    @Builtin(value = "ilshift(a, b, /)", doc = "Same as a <<= b.")
    static Object ilshift(Object a, Object b) {
        return InPlaceOperation.apply(Operator.L_SHIFT, a, b);
    }

    @Builtin(value = "irshift(a, b, /)", doc = "Same as a >>= b.")
    static Object irshift(Object a, Object b) {
        return InPlaceOperation.apply(Operator.R_SHIFT, a, b);
    }

    @Builtin(value = "iand(a, b, /)", doc = "Same as a &= b.")
    static Object iand(Object a, Object b) {
        return InPlaceOperation.apply(Operator.BIT_AND, a, b);
    }

    @Builtin(value = "ior(a, b, /)", doc = "Same as a |= b.")
    static Object ior(Object a, Object b) {
        return InPlaceOperation.apply(Operator.BIT_OR, a, b);
    }

    @Builtin(value = "ixor(a, b, /)", doc = "Same as a ^= b.")
    static Object ixor(Object a, Object b) {
        return InPlaceOperation.apply(Operator.BIT_XOR, a, b);
    }

    @Builtin(value = "ipow(a, b, /)", doc = "Same as a **= b.")
    static Object ipow(Object a, Object b) {
        return InPlaceOperation.apply(Operator.POW, a, b);
    }

    @Builtin(value = "iconcat(a, b, /)", doc = "Same as a += b, for a and b sequences.")
    static Object iconcat(Object a, Object b) {
        SequenceFunctions.checkSequence(a);
        return InPlaceOperation.apply(Operator.ADD, a, b);
    }
}
