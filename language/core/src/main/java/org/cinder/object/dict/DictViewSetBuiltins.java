// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.SetTable;
import org.cinder.object.set.PSet;
import org.cinder.object.set.SetOperations;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.Length;
import org.cinder.operation.object.Comparison;

/** The set operations of the views of keys and items; other operands may be any iterable. */
@Builtins(types = {"dict_keys", "dict_items"})
public final class DictViewSetBuiltins {
    private DictViewSetBuiltins() {}

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PDictView self, Object key) {
        HashTable table = self.dict().table();
        if (self.kind() == BuiltinTypes.DICT_KEYS) {
            return table.contains(key);
        }
        if (!(key instanceof PTuple pair) || pair.length() != 2) {
            return false;
        }
        Object value = table.get(pair.get(0));
        return value != null && Comparison.equal(value, pair.get(1));
    }

    @Builtin(value = "__and__($self, value, /)", doc = "Return self&value.")
    static Object and(PDictView self, Object value) {
        PDictView view = self;
        Object other = value;
        if (other instanceof PSet set && set.pythonClass() == BuiltinTypes.SET && self.dict().size() <= set.size()) {
            return new PSet(SetOperations.intersection(set, view));
        }
        if (other instanceof PDictView that && that.isSetLike() && that.dict().size() > view.dict().size()) {
            view = that;
            other = self;
        }
        SetTable result = new SetTable();
        Object iterator = Iteration.iterator(other);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (contains(view, element)) {
                result.add(element);
            }
        }
        return new PSet(result);
    }

    @Builtin(value = "__rand__($self, value, /)", doc = "Return value&self.")
    static Object reflectedAnd(PDictView self, Object value) {
        return and(self, value);
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PDictView self, Object value) {
        return union(self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PDictView self, Object value) {
        return union(value, self);
    }

    /** A set made from a view of keys is made from the dict. */
    private static Object keysAsDict(Object operand) {
        return operand instanceof PDictView view && view.kind() == BuiltinTypes.DICT_KEYS ? view.dict()
                : operand;
    }

    private static PSet union(Object left, Object right) {
        SetTable result = SetOperations.tableOf(keysAsDict(left));
        SetOperations.addAll(result, right);
        return new PSet(result);
    }

    @Builtin(value = "__sub__($self, value, /)", doc = "Return self-value.")
    static Object subtract(PDictView self, Object value) {
        return difference(self, value);
    }

    @Builtin(value = "__rsub__($self, value, /)", doc = "Return value-self.")
    static Object reflectedSubtract(PDictView self, Object value) {
        return difference(value, self);
    }

    private static PSet difference(Object left, Object right) {
        SetTable result = SetOperations.tableOf(keysAsDict(left));
        SetOperations.removeAll(result, right);
        return new PSet(result);
    }

    @Builtin(value = "__xor__($self, value, /)", doc = "Return self^value.")
    static Object xor(PDictView self, Object value) {
        return symmetricDifference(self, value);
    }

    @Builtin(value = "__rxor__($self, value, /)", doc = "Return value^self.")
    static Object reflectedXor(PDictView self, Object value) {
        return symmetricDifference(value, self);
    }

    private static PSet symmetricDifference(Object left, Object right) {
        SetTable result = SetOperations.tableOf(keysAsDict(left));
        SetOperations.toggleAll(result, right);
        return new PSet(result);
    }

    @Builtin(value = "isdisjoint($self, other, /)", hideSignature = true,
            doc = "Return True if the view and the given iterable have a null intersection.")
    static boolean isDisjoint(PDictView self, Object other) {
        if (other == self) {
            return self.dict().size() == 0;
        }
        PDictView view = self;
        Object rest = other;
        if (other instanceof PSet set && set.size() > self.dict().size()) {
            return !anyIn(self, set);
        }
        if (other instanceof PDictView that && that.isSetLike() && that.dict().size() > self.dict().size()) {
            view = that;
            rest = self;
        }
        return !anyIn(rest, view);
    }

    private static boolean anyIn(Object elements, Object container) {
        Object iterator = Iteration.iterator(elements);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (Contains.test(container, element)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PDictView self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PDictView self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PDictView self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PDictView self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PDictView self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PDictView self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PDictView self, Object value) {
        if (!(value instanceof PSet) && !(value instanceof PDictView view && view.isSetLike())) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        long size = self.dict().size();
        long otherSize = Length.of(value);
        return switch (operator) {
            case EQ -> size == otherSize && allIn(self, value);
            case NOT_EQ -> size != otherSize || !allIn(self, value);
            case LT -> size < otherSize && allIn(self, value);
            case LT_E -> size <= otherSize && allIn(self, value);
            case GT -> size > otherSize && allIn(value, self);
            default -> size >= otherSize && allIn(value, self);
        };
    }

    private static boolean allIn(Object elements, Object container) {
        Object iterator = Iteration.iterator(elements);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (!Contains.test(container, element)) {
                return false;
            }
        }
        return true;
    }
}
