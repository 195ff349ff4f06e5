// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.TupleHash;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprOf;

/**
 * Membership, equality and hash of ranges: ints are found by arithmetic, other values by comparing with each element.
 */
@Builtins(type = "range")
public final class RangeSearchBuiltins {
    private RangeSearchBuiltins() {}

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PRange self, Object key) {
        return isExactInt(key) ? position(self, key) != null : search(self, key) >= 0;
    }

    @Builtin(value = "count($self, value, /)", hideSignature = true,
            doc = "rangeobject.count(value) -> integer -- return number of occurrences of value")
    static long count(PRange self, Object value) {
        if (isExactInt(value)) {
            return position(self, value) != null ? 1 : 0;
        }
        long count = 0;
        PIterator iterator = RangeBuiltins.iter(self);
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            if (Comparison.equal(element, value)) {
                count++;
            }
        }
        return count;
    }

    @Builtin(value = "index($self, value, /)", hideSignature = true,
            doc = "rangeobject.index(value) -> integer -- return index of value.\n"
                    + "Raise ValueError if the value is not present.")
    static Object index(PRange self, Object value) {
        if (isExactInt(value)) {
            BigInteger position = position(self, value);
            if (position == null) {
                throw Errors.valueError("%s is not in range", ReprOf.of(value));
            }
            return PInt.of(position);
        }
        long position = search(self, value);
        if (position < 0) {
            throw Errors.valueError("sequence.index(x): x not in sequence");
        }
        return position;
    }

    private static boolean isExactInt(Object value) {
        PythonClass type = PythonClass.of(value);
        return type == BuiltinTypes.INT || type == BuiltinTypes.BOOL;
    }

    /** Where an int stands in the range, or null. */
    private static BigInteger position(PRange range, Object value) {
        BigInteger distance = AnyInt.toBig(value).subtract(range.bigStart());
        BigInteger[] parts = distance.divideAndRemainder(range.bigStep());
        boolean inside = parts[1].signum() == 0 && parts[0].signum() >= 0 && parts[0].compareTo(range.bigLength()) < 0;
        return inside ? parts[0] : null;
    }

    private static long search(PRange range, Object value) {
        PIterator iterator = RangeBuiltins.iter(range);
        long position = 0;
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            if (Comparison.equal(element, value)) {
                return position;
            }
            position++;
        }
        return -1;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PRange self) {
        BigInteger length = self.bigLength();
        Object size = PInt.of(length);
        if (length.signum() == 0) {
            return TupleHash.of(size, PNone.NONE, PNone.NONE);
        }
        Object start = PInt.of(self.bigStart());
        return TupleHash.of(size, start, length.equals(BigInteger.ONE) ? PNone.NONE : PInt.of(self.bigStep()));
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PRange self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PRange self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PRange self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PRange self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PRange self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PRange self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PRange self, Object value) {
        boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NOT_EQ;
        if (!equality || !(value instanceof PRange other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return sameElements(self, other) == (operator == CompareOperator.EQ);
    }

    private static boolean sameElements(PRange left, PRange right) {
        BigInteger length = left.bigLength();
        if (!length.equals(right.bigLength())) {
            return false;
        }
        if (length.signum() == 0) {
            return true;
        }
        return left.bigStart().equals(right.bigStart())
                && (length.equals(BigInteger.ONE) || left.bigStep().equals(right.bigStep()));
    }
}
