// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;

/** bytearray's comparisons with bytes-like objects, in the order of unsigned bytes. */
@Builtins(type = "bytearray")
public final class ByteArrayComparisonBuiltins {
    private ByteArrayComparisonBuiltins() {}

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self < value.")
    static Object less(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self <= value.")
    static Object lessOrEqual(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self > value.")
    static Object greater(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self >= value.")
    static Object greaterOrEqual(PByteArray self, Object value) {
        return BytesComparison.compare(CompareOperator.GT_E, self, value);
    }
}
