// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.dict.PDict;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.UnaryOperation;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Identity;
import org.cinder.operation.object.Truth;

/** Comparison, identity, truth and the unary operators as functions. */
@Builtins(module = "_operator")
public final class ComparisonFunctions {
    private ComparisonFunctions() {}

    @Builtin(value = "lt(a, b, /)", doc = "Same as a < b.")
    static Object lt(Object a, Object b) {
        return Comparison.compare(CompareOperator.LT, a, b);
    }

    @Builtin(value = "le(a, b, /)", doc = "Same as a <= b.")
    static Object le(Object a, Object b) {
        return Comparison.compare(CompareOperator.LT_E, a, b);
    }

    @Builtin(value = "eq(a, b, /)", doc = "Same as a == b.")
    static Object eq(Object a, Object b) {
        return Comparison.compare(CompareOperator.EQ, a, b);
    }

    @Builtin(value = "ne(a, b, /)", doc = "Same as a != b.")
    static Object ne(Object a, Object b) {
        return Comparison.compare(CompareOperator.NOT_EQ, a, b);
    }

    @Builtin(value = "ge(a, b, /)", doc = "Same as a >= b.")
    static Object ge(Object a, Object b) {
        return Comparison.compare(CompareOperator.GT_E, a, b);
    }

    @Builtin(value = "gt(a, b, /)", doc = "Same as a > b.")
    static Object gt(Object a, Object b) {
        return Comparison.compare(CompareOperator.GT, a, b);
    }

    @Builtin(value = "neg(a, /)", doc = "Same as -a.")
    static Object neg(Object a) {
        return UnaryOperation.negate(a);
    }

    @Builtin(value = "pos(a, /)", doc = "Same as +a.")
    static Object pos(Object a) {
        return UnaryOperation.positive(a);
    }

    @Builtin(value = "invert(a, /)", doc = "Same as ~a.", aliases = "inv")
    static Object invert(Object a) {
        return UnaryOperation.invert(a);
    }

    @Builtin(value = "abs(a, /)", doc = "Same as abs(a).")
    static Object abs(Object a) {
        return UnaryOperation.absolute(a);
    }

    @Builtin(value = "truth(a, /)", doc = "Return True if a is true, False otherwise.")
    static boolean truth(Object a) {
        return Truth.of(a);
    }

    @Builtin(value = "not_(a, /)", doc = "Same as not a.")
    static boolean not(Object a) {
        return !Truth.of(a);
    }

    @Builtin(value = "is_(a, b, /)", doc = "Same as a is b.")
    static boolean is(Object a, Object b) {
        return Identity.same(a, b);
    }

    @Builtin(value = "is_not(a, b, /)", doc = "Same as a is not b.")
    static boolean isNot(Object a, Object b) {
        return !Identity.same(a, b);
    }

    @Builtin(value = "index(a, /)", doc = "Same as a.__index__()")
    static Object index(Object a) {
        return Index.toIndex(a);
    }

    @Builtin(value = "call(obj, /, *args, **kwargs)", doc = "Same as obj(*args, **kwargs).")
    static Object call(Object object, Object[] args, PDict keywords) {
        return KeywordCall.call(object, args, keywords);
    }
}
