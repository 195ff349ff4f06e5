// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.RepeatCount;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.collection.SequenceComparison;
import org.cinder.operation.object.ReprGuard;

/** Operators and repr of lists. */
@Builtins(type = "list")
public final class ListOperatorBuiltins {
    private static final TruffleString RECURSIVE = Text.of("[...]");

    private ListOperatorBuiltins() {}

    @Builtin(value = "__add__($self, value, /)", doc = "Return self+value.")
    static Object add(PList self, Object value) {
        if (!(value instanceof PList other)) {
            throw Errors.typeError("can only concatenate list (not \"%s\") to list", PythonClass.of(value));
        }
        if ((long) self.length() + other.length() > SequenceStorage.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return new PList(self.storage().concat(other.storage()));
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self*value.")
    static Object multiply(PList self, Object value) {
        int times = RepeatCount.of(self.length(), value);
        return times == 0 ? new PList() : new PList(self.storage().repeat(times));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value*self.")
    static Object reflectedMultiply(PList self, Object value) {
        return multiply(self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PList self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PList self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PList self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PList self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PList self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PList self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PList self, Object value) {
        return value instanceof PList other ? SequenceComparison.lists(operator, self, other)
                : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PList self) {
        if (!ReprGuard.enter(self)) {
            return RECURSIVE;
        }
        try {
            ReprBuilder text = new ReprBuilder("[");
            // showing an element may run guest code that changes the list
            for (int i = 0; i < self.length(); i++) {
                text.separate().addRepr(self.get(i));
            }
            return text.finish("]");
        } finally {
            ReprGuard.leave(self);
        }
    }
}
