// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.list.PList;
import org.cinder.operation.collection.SequenceComparison;

/** Order and equality of arrays, which may differ in type. */
@Builtins(type = "array.array", module = "array")
public final class ArrayComparisonBuiltins {
    private ArrayComparisonBuiltins() {}

    private static Object compare(CompareOperator operator, PArray self, Object value) {
        if (!(value instanceof PArray other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return SequenceComparison.lists(operator, PList.of(self.elements()), PList.of(other.elements()));
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PArray self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PArray self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object lt(PArray self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object le(PArray self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object gt(PArray self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object ge(PArray self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }
}
