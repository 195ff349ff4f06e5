// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.CompareOperator;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.PrimitiveSearch;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.Comparison;

/** Order and equality of lists and tuples: the first elements that differ decide, then the lengths. */
public final class SequenceComparison {
    private SequenceComparison() {}

    /** {@code list.__lt__} and its kin for two lists. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object lists(CompareOperator operator, PList left, PList right) {
        boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NOT_EQ;
        if (equality && left.length() != right.length()) {
            return operator == CompareOperator.NOT_EQ;
        }
        int known = PrimitiveSearch.mismatch(left.storage(), right.storage());
        if (known == PrimitiveSearch.UNKNOWN) {
            return compareElements(operator, left, right);
        }
        return known < 0 ? (Object) Comparison.holds(operator, Integer.compare(left.length(), right.length()))
                : Comparison.compare(operator, left.get(known), right.get(known));
    }

    private static Object compareElements(CompareOperator operator, PList left, PList right) {
        boolean equality = operator == CompareOperator.EQ || operator == CompareOperator.NOT_EQ;
        // comparing may run guest code that changes the lists
        for (int i = 0; i < left.length() && i < right.length(); i++) {
            Object a = left.get(i);
            Object b = right.get(i);
            if (!Comparison.equal(a, b)) {
                if (i >= left.length() || i >= right.length()) {
                    break;
                }
                return equality ? (Object) (operator == CompareOperator.NOT_EQ) : Comparison.compare(operator, a, b);
            }
        }
        return Comparison.holds(operator, Integer.compare(left.length(), right.length()));
    }

    /** {@code tuple.__lt__} and its kin for two tuples. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object tuples(CompareOperator operator, PTuple left, PTuple right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            Object a = left.get(i);
            Object b = right.get(i);
            if (!Comparison.equal(a, b)) {
                return switch (operator) {
                    case EQ -> false;
                    case NOT_EQ -> true;
                    default -> Comparison.compare(operator, a, b);
                };
            }
        }
        return Comparison.holds(operator, Integer.compare(left.length(), right.length()));
    }
}
