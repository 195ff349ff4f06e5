// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.number.Power;

/** The binary operators as functions. */
@Builtins(module = "_operator")
public final class BinaryFunctions {
    private BinaryFunctions() {}

    @Builtin(value = "add(a, b, /)", doc = "Same as a + b.")
    static Object add(Object a, Object b) {
        return BinaryOperation.apply(Operator.ADD, a, b);
    }

    @Builtin(value = "sub(a, b, /)", doc = "Same as a - b.")
    static Object sub(Object a, Object b) {
        return BinaryOperation.apply(Operator.SUB, a, b);
    }

    @Builtin(value = "mul(a, b, /)", doc = "Same as a * b.")
    static Object mul(Object a, Object b) {
        return BinaryOperation.apply(Operator.MULT, a, b);
    }

    @Builtin(value = "matmul(a, b, /)", doc = "Same as a @ b.")
    static Object matmul(Object a, Object b) {
        return BinaryOperation.apply(Operator.MAT_MULT, a, b);
    }

    @Builtin(value = "truediv(a, b, /)", doc = "Same as a / b.")
    static Object truediv(Object a, Object b) {
        return BinaryOperation.apply(Operator.DIV, a, b);
    }

    @Builtin(value = "floordiv(a, b, /)", doc = "Same as a // b.")
    static Object floordiv(Object a, Object b) {
        return BinaryOperation.apply(Operator.FLOOR_DIV, a, b);
    }

    @Builtin(value = "mod(a, b, /)", doc = "Same as a % b.")
    static Object mod(Object a, Object b) {
        return BinaryOperation.apply(Operator.MOD, a, b);
    }

    @Builtin(value = "lshift(a, b, /)", doc = "Same as a << b.")
    static Object lshift(Object a, Object b) {
        return BinaryOperation.apply(Operator.L_SHIFT, a, b);
    }

    @Builtin(value = "rshift(a, b, /)", doc = "Same as a >> b.")
    static Object rshift(Object a, Object b) {
        return BinaryOperation.apply(Operator.R_SHIFT, a, b);
    }

    @Builtin(value = "and_(a, b, /)", doc = "Same as a & b.")
    static Object bitAnd(Object a, Object b) {
        return BinaryOperation.apply(Operator.BIT_AND, a, b);
    }

    @Builtin(value = "or_(a, b, /)", doc = "Same as a | b.")
    static Object bitOr(Object a, Object b) {
        return BinaryOperation.apply(Operator.BIT_OR, a, b);
    }

    @Builtin(value = "xor(a, b, /)", doc = "Same as a ^ b.")
    static Object xor(Object a, Object b) {
        return BinaryOperation.apply(Operator.BIT_XOR, a, b);
    }

    @Builtin(value = "pow(a, b, /)", doc = "Same as a ** b.")
    static Object pow(Object a, Object b) {
        return Power.of(a, b, PNone.NONE);
    }
}
