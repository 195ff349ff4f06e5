// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.SequenceComparison;
import org.cinder.operation.object.ReprGuard;
import org.cinder.operation.object.ReprOf;

/** Comparison and repr of deques. */
@Builtins(type = "collections.deque", module = "collections")
public final class DequeComparisonBuiltins {
    private DequeComparisonBuiltins() {}

    private static Object compare(CompareOperator operator, PDeque self, Object value) {
        if (!(value instanceof PDeque other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return SequenceComparison.tuples(operator, PTuple.of(self.toArray()), PTuple.of(other.toArray()));
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PDeque self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PDeque self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object lt(PDeque self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object le(PDeque self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object gt(PDeque self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object ge(PDeque self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PDeque self) {
        if (!ReprGuard.enter(self)) {
            return Text.of("[...]");
        }
        try {
            String elements = ReprOf.java(PList.of(self.toArray()));
            String limit = self.maximum() < 0 ? "" : ", maxlen=" + self.maximum();
            return Text.of(Text.toJava(self.pythonClass().nameText()) + "(" + elements + limit + ")");
        } finally {
            ReprGuard.leave(self);
        }
    }
}
