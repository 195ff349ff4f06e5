// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprGuard;

/** Operators and repr of dicts. */
@Builtins(type = "dict")
public final class DictOperatorBuiltins {
    private static final TruffleString RECURSIVE = Text.of("{...}");

    private DictOperatorBuiltins() {}

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PDict self, Object value) {
        return value instanceof PDict ? union(self, (PDict) value) : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PDict self, Object value) {
        return value instanceof PDict ? union((PDict) value, self) : PNotImplemented.NOT_IMPLEMENTED;
    }

    private static PDict union(PDict left, PDict right) {
        PDict result = new PDict();
        DictMerge.update(result, left);
        DictMerge.update(result, right);
        return result;
    }

    @Builtin(value = "__ior__($self, value, /)", doc = "Return self|=value.")
    static Object inPlaceOr(PDict self, Object value) {
        DictMerge.update(self, value);
        return self;
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PDict self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PDict self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PDict self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PDict self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PDict self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PDict self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PDict self, Object value) {
        boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NOT_EQ;
        if (!equality || !(value instanceof PDict other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return sameItems(self, other) == (operator == CompareOperator.EQ);
    }

    private static boolean sameItems(PDict left, PDict right) {
        HashTable table = left.table();
        HashTable other = right.table();
        if (table.size() != other.size()) {
            return false;
        }
        // comparing may run guest code that changes the dicts
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            Object value = table.valueAt(entry);
            int found = other.find(table.keyAt(entry), table.hashAt(entry));
            if (found < 0 || !Comparison.equal(value, other.valueAt(found))) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PDict self) {
        if (!ReprGuard.enter(self)) {
            return RECURSIVE;
        }
        try {
            ReprBuilder text = new ReprBuilder("{");
            HashTable table = self.table();
            // showing an element may run guest code that changes the dict
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                Object value = table.valueAt(entry);
                text.separate().addRepr(table.keyAt(entry)).add(": ").addRepr(value);
            }
            return text.finish("}");
        } finally {
            ReprGuard.leave(self);
        }
    }
}
