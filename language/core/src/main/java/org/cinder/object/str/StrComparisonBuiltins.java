// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Hash;

/** str's comparisons, in the order of code points, and hash. */
@Builtins(type = "str")
public final class StrComparisonBuiltins {
    private StrComparisonBuiltins() {}

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(TruffleString self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(TruffleString self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self < value.")
    static Object less(TruffleString self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self <= value.")
    static Object lessOrEqual(TruffleString self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self > value.")
    static Object greater(TruffleString self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self >= value.")
    static Object greaterOrEqual(TruffleString self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, TruffleString self, Object value) {
        TruffleString other = Text.asString(value);
        if (other == null) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (operator) {
            case EQ -> Text.equal(self, other);
            case NOT_EQ -> !Text.equal(self, other);
            default -> Comparison.holds(operator, Text.compare(self, other));
        };
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the text.")
    static long hash(TruffleString self) {
        return Hash.ofString(self);
    }
}
