// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.number.NumberComparison;

/** int's comparisons as special methods. */
@Builtins(type = "int")
public final class IntComparisonBuiltins {
    private IntComparisonBuiltins() {}

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(Object self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(Object self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self < value.")
    static Object less(Object self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self <= value.")
    static Object lessOrEqual(Object self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self > value.")
    static Object greater(Object self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self >= value.")
    static Object greaterOrEqual(Object self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, Object self, Object value) {
        if (!AnyInt.is(value)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return NumberComparison.answer(operator, NumberComparison.compareInts(self, value));
    }
}
