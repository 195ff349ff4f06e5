// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.number.FloatArithmetic;
import org.cinder.operation.number.NumberComparison;

/** complex's comparisons as special methods: there is equality but no order. */
@Builtins(type = "complex")
public final class ComplexComparisonBuiltins {
    private ComplexComparisonBuiltins() {}

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(PComplex self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(PComplex self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self < value.")
    static Object less(PComplex self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self <= value.")
    static Object lessOrEqual(PComplex self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self > value.")
    static Object greater(PComplex self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self >= value.")
    static Object greaterOrEqual(PComplex self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PComplex self, Object value) {
        boolean equal;
        if (value instanceof PComplex that) {
            equal = self.real() == that.real() && self.imag() == that.imag();
        } else if (FloatArithmetic.accepts(value)) {
            equal = self.imag() == 0 && NumberComparison.compareReals(self.real(), value) == 0;
        } else {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (operator) {
            case EQ -> equal;
            case NOT_EQ -> !equal;
            default -> PNotImplemented.NOT_IMPLEMENTED;
        };
    }
}
