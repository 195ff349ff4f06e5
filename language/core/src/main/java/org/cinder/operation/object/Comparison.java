// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.CompareOperator;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.PrimitiveSearch;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.number.NumberComparison;

/**
 * The comparison operators (PyObject_RichCompare); exact numbers, str, tuples and lists are compared without lookups.
 */
public final class Comparison {
    private static final PNotImplemented NOT_IMPLEMENTED = PNotImplemented.NOT_IMPLEMENTED;

    private Comparison() {}

    /** {@code left is right or left == right}, as containers compare their elements (PyObject_RichCompareBool). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(Object left, Object right) {
        return Identity.same(left, right) || operatorEqual(left, right);
    }

    /** The truth of {@code left == right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean operatorEqual(Object left, Object right) {
        if (left instanceof TruffleString a && right instanceof TruffleString b) {
            return Text.equal(a, b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b.doubleValue();
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return a.booleanValue() == b.booleanValue();
        }
        if (left instanceof PTuple a && right instanceof PTuple b && isExact(a) && isExact(b)) {
            return elementsEqual(a, b);
        }
        if (left instanceof PList a && right instanceof PList b && isExact(a) && isExact(b)) {
            return elementsEqual(a, b);
        }
        if (left instanceof Number && right instanceof Number) {
            return NumberComparison.compareReals(left, right) == 0;
        }
        return Truth.of(guarded(CompareOperator.EQ, left, right));
    }

    private static boolean isExact(PTuple tuple) {
        return tuple.pythonClass() == BuiltinTypes.TUPLE;
    }

    private static boolean isExact(PList list) {
        return list.pythonClass() == BuiltinTypes.LIST;
    }

    private static boolean elementsEqual(PTuple left, PTuple right) {
        int length = left.length();
        if (length != right.length()) {
            return false;
        }
        CinderContext context = RecursionGuard.enter(" in comparison");
        try {
            for (int i = 0; i < length; i++) {
                if (!equal(left.get(i), right.get(i))) {
                    return false;
                }
            }
            return true;
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private static boolean elementsEqual(PList left, PList right) {
        if (left.length() != right.length()) {
            return false;
        }
        int known = PrimitiveSearch.mismatch(left.storage(), right.storage());
        if (known != PrimitiveSearch.UNKNOWN) {
            return known < 0;
        }
        CinderContext context = RecursionGuard.enter(" in comparison");
        try {
            // comparing may run guest code that changes the lists
            for (int i = 0; i < left.length() && i < right.length(); i++) {
                if (!equal(left.get(i), right.get(i)) && i < left.length() && i < right.length()) {
                    return false;
                }
            }
            return left.length() == right.length();
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** The truth of {@code left < right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean less(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a < b;
        }
        if (left instanceof TruffleString a && right instanceof TruffleString b) {
            return Text.compare(a, b) < 0;
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a < b;
        }
        if (left instanceof PTuple a && right instanceof PTuple b && isExact(a) && isExact(b)) {
            int common = Math.min(a.length(), b.length());
            for (int i = 0; i < common; i++) {
                if (!equal(a.get(i), b.get(i))) {
                    return less(a.get(i), b.get(i));
                }
            }
            return a.length() < b.length();
        }
        return Truth.of(guarded(CompareOperator.LT, left, right));
    }

    /** {@code left op right} for any comparison operator; the result may be any object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object compare(CompareOperator operator, Object left, Object right) {
        switch (operator) {
            case IS:
                return Identity.same(left, right);
            case IS_NOT:
                return !Identity.same(left, right);
            case IN:
                return Contains.test(right, left);
            case NOT_IN:
                return !Contains.test(right, left);
            default:
                break;
        }
        if (left instanceof Long a && right instanceof Long b) {
            return holds(operator, Long.compare(a, b));
        }
        if (left instanceof TruffleString a && right instanceof TruffleString b) {
            return switch (operator) {
                case EQ -> Text.equal(a, b);
                case NOT_EQ -> !Text.equal(a, b);
                default -> holds(operator, Text.compare(a, b));
            };
        }
        if (left instanceof Double a && right instanceof Double b) {
            return compareDoubles(operator, a, b);
        }
        return guarded(operator, left, right);
    }

    private static boolean compareDoubles(CompareOperator operator, double left, double right) {
        return switch (operator) {
            case EQ -> left == right;
            case NOT_EQ -> left != right;
            case LT -> left < right;
            case LT_E -> left <= right;
            case GT -> left > right;
            case GT_E -> left >= right;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** Whether the operator holds for operands that compare like {@code order} and zero. */
    public static boolean holds(CompareOperator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NOT_EQ -> order != 0;
            case LT -> order < 0;
            case LT_E -> order <= 0;
            case GT -> order > 0;
            case GT_E -> order >= 0;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    private static Object guarded(CompareOperator operator, Object left, Object right) {
        CinderContext context = RecursionGuard.enter(" in comparison");
        try {
            return generic(operator, left, right);
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private static Object generic(CompareOperator operator, Object left, Object right) {
        PythonClass leftType = PythonClass.of(left);
        PythonClass rightType = PythonClass.of(right);
        // an instance of a subclass is asked first
        boolean reversed = leftType != rightType && rightType.isSubclassOf(leftType);
        if (reversed) {
            Object result = attempt(swapped(operator), right, left);
            if (result != NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result = attempt(operator, left, right);
        if (result == NOT_IMPLEMENTED && !reversed) {
            result = attempt(swapped(operator), right, left);
        }
        if (result != NOT_IMPLEMENTED) {
            return result;
        }
        return byIdentity(operator, left, right);
    }

    /** What holds when neither operand knows. */
    private static Object byIdentity(CompareOperator operator, Object left, Object right) {
        return switch (operator) {
            case EQ -> Identity.same(left, right);
            case NOT_EQ -> !Identity.same(left, right);
            default ->
                    throw Errors.typeError("'%s' not supported between instances of '%s' and '%s'", operator.symbol(),
                    PythonClass.of(left), PythonClass.of(right));
        };
    }

    /** The rest of a comparison whose left operand has said NotImplemented already, and was asked first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object afterLeft(CompareOperator operator, Object left, Object right) {
        CinderContext context = RecursionGuard.enter(" in comparison");
        try {
            Object result = attempt(swapped(operator), right, left);
            return result != NOT_IMPLEMENTED ? result : byIdentity(operator, left, right);
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** Asks one operand; NotImplemented when it does not know. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object attempt(CompareOperator operator, Object self, Object other) {
        Object method = PythonClass.of(self).special(method(operator));
        if (method == null) {
            return NOT_IMPLEMENTED;
        }
        if (method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT) {
            return ofObject(operator, self, other);
        }
        if (method == PNone.NONE) {
            throw Errors.typeError("'NoneType' object is not callable");
        }
        if (method instanceof PFunction || method instanceof PBuiltinFunction) {
            return Calls.special(self, method(operator), other);
        }
        Object bound;
        try {
            bound = GetAttribute.bind(method, self);
        } catch (PException e) {
            // CPython's slot_tp_richcompare takes a method that cannot be had for a missing one
            return NOT_IMPLEMENTED;
        }
        return Calls.call(bound, other);
    }

    /** The comparison methods of {@code object}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofObject(CompareOperator operator, Object self, Object other) {
        if (operator == CompareOperator.EQ) {
            return Identity.same(self, other) ? (Object) true : NOT_IMPLEMENTED;
        }
        if (operator == CompareOperator.NOT_EQ) {
            Object equal = attempt(CompareOperator.EQ, self, other);
            return equal == NOT_IMPLEMENTED ? equal : (Object) !Truth.of(equal);
        }
        return NOT_IMPLEMENTED;
    }

    /** {@code __lt__} for {@code <}; only operators that have a method. */
    public static SpecialMethod method(CompareOperator operator) {
        return switch (operator) {
            case EQ -> SpecialMethod.EQ;
            case NOT_EQ -> SpecialMethod.NE;
            case LT -> SpecialMethod.LT;
            case LT_E -> SpecialMethod.LE;
            case GT -> SpecialMethod.GT;
            case GT_E -> SpecialMethod.GE;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    private static CompareOperator swapped(CompareOperator operator) {
        return switch (operator) {
            case LT -> CompareOperator.GT;
            case LT_E -> CompareOperator.GT_E;
            case GT -> CompareOperator.LT;
            case GT_E -> CompareOperator.LT_E;
            default -> operator;
        };
    }
}
