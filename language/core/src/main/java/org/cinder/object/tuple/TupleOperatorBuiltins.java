// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.tuple;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.RepeatCount;
import org.cinder.operation.collection.SequenceComparison;

/** Operators and hash of tuples. */
@Builtins(type = "tuple")
public final class TupleOperatorBuiltins {
    private TupleOperatorBuiltins() {}

    @Builtin(value = "__add__($self, value, /)", doc = "Return self+value.")
    static Object add(PTuple self, Object value) {
        if (!(value instanceof PTuple other)) {
            throw Errors.typeError("can only concatenate tuple (not \"%s\") to tuple", PythonClass.of(value));
        }
        if (self.length() == 0 && other.pythonClass() == BuiltinTypes.TUPLE) {
            return other;
        }
        if (other.length() == 0 && self.pythonClass() == BuiltinTypes.TUPLE) {
            return self;
        }
        int length = self.length() + other.length();
        if (length < 0 || length > SequenceStorage.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        Object[] result = Arrays.copyOf(self.elements(), length);
        System.arraycopy(other.elements(), 0, result, self.length(), other.length());
        return PTuple.of(result);
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self*value.")
    static Object multiply(PTuple self, Object value) {
        int length = self.length();
        int times = RepeatCount.of(length, value);
        if ((times == 1 || length == 0) && self.pythonClass() == BuiltinTypes.TUPLE) {
            return self;
        }
        Object[] result = new Object[length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(self.elements(), 0, result, i * length, length);
        }
        return PTuple.of(result);
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value*self.")
    static Object reflectedMultiply(PTuple self, Object value) {
        return multiply(self, value);
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PTuple self) {
        return TupleHash.of(self.elements());
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PTuple self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PTuple self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PTuple self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PTuple self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PTuple self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PTuple self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PTuple self, Object value) {
        return value instanceof PTuple other ? SequenceComparison.tuples(operator, self, other)
                : PNotImplemented.NOT_IMPLEMENTED;
    }
}
