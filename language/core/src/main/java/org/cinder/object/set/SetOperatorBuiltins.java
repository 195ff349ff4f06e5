// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.hash.SetTable;

/**
 * Operators of sets and frozensets; both operands must be one of them, and the left one decides which the result is.
 */
@Builtins(type = "set")
public final class SetOperatorBuiltins {
    private SetOperatorBuiltins() {}

    private static PSet union(PSet left, PSet right) {
        SetTable result = left.table().copy();
        SetOperations.addAll(result, right);
        return SetQueryBuiltins.wrap(left, result);
    }

    private static PSet intersection(PSet left, PSet right) {
        return SetQueryBuiltins.wrap(left, SetOperations.intersection(left, right));
    }

    private static PSet difference(PSet left, PSet right) {
        return SetQueryBuiltins.wrap(left, SetOperations.difference(left, right));
    }

    private static PSet symmetricDifference(PSet left, PSet right) {
        SetTable result = right.table().copy();
        SetOperations.toggleAll(result, left);
        return SetQueryBuiltins.wrap(left, result);
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PSet self, Object value) {
        return value instanceof PSet other ? union(self, other) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PSet self, Object value) {
        return value instanceof PSet other ? union(other, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__and__($self, value, /)", doc = "Return self&value.")
    static Object and(PSet self, Object value) {
        return value instanceof PSet other ? intersection(self, other) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rand__($self, value, /)", doc = "Return value&self.")
    static Object reflectedAnd(PSet self, Object value) {
        return value instanceof PSet other ? intersection(other, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__sub__($self, value, /)", doc = "Return self-value.")
    static Object subtract(PSet self, Object value) {
        return value instanceof PSet other ? difference(self, other) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rsub__($self, value, /)", doc = "Return value-self.")
    static Object reflectedSubtract(PSet self, Object value) {
        return value instanceof PSet other ? difference(other, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__xor__($self, value, /)", doc = "Return self^value.")
    static Object xor(PSet self, Object value) {
        return value instanceof PSet other ? symmetricDifference(self, other) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__rxor__($self, value, /)", doc = "Return value^self.")
    static Object reflectedXor(PSet self, Object value) {
        return value instanceof PSet other ? symmetricDifference(other, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PSet self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PSet self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PSet self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PSet self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PSet self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PSet self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PSet self, Object value) {
        if (!(value instanceof PSet other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        SetTable left = self.table();
        SetTable right = other.table();
        return switch (operator) {
            case EQ -> same(self, other);
            case NOT_EQ -> !same(self, other);
            case LT -> left.size() < right.size() && SetOperations.isSubset(left, right);
            case LT_E -> SetOperations.isSubset(left, right);
            case GT -> right.size() < left.size() && SetOperations.isSubset(right, left);
            default -> SetOperations.isSubset(right, left);
        };
    }

    private static boolean same(PSet left, PSet right) {
        if (left.size() != right.size() || left.isHashed() && right.isHashed() && left.hash() != right.hash()) {
            return false;
        }
        return SetOperations.isSubset(left.table(), right.table());
    }
}
