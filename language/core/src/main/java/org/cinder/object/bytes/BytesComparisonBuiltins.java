// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;

/** bytes's comparisons with bytes-like objects, in the order of unsigned bytes. */
@Builtins(type = "bytes")
public final class BytesComparisonBuiltins {
    private BytesComparisonBuiltins() {}

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self < value.")
    static Object less(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self <= value.")
    static Object lessOrEqual(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self > value.")
    static Object greater(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self >= value.")
    static Object greaterOrEqual(PBytes self, Object value) {
        return BytesComparison.compare(CompareOperator.GT_E, self, value);
    }
}
