// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code -a}, {@code +a}, {@code ~a} and {@code abs(a)}. */
public final class UnaryOperation {
    private UnaryOperation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object negate(Object a) {
        if (a instanceof Double number) {
            return -number;
        }
        return AnyInt.isExact(a) ? negateInt(a) : special(a, SpecialMethod.NEG, "unary -");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object positive(Object a) {
        if (a instanceof Double) {
            return a;
        }
        return AnyInt.isExact(a) ? AnyInt.toExact(a) : special(a, SpecialMethod.POS, "unary +");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object invert(Object a) {
        return AnyInt.isExact(a) && !(a instanceof Boolean) ? invertInt(a) : special(a, SpecialMethod.INVERT,
                "unary ~");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object absolute(Object a) {
        if (a instanceof Double number) {
            return Math.abs(number);
        }
        return AnyInt.isExact(a) ? absoluteInt(a) : special(a, SpecialMethod.ABS, "abs()");
    }

    /** {@code -a} for an int of any kind. */
    public static Object negateInt(Object a) {
        return AnyInt.fitsLong(a) ? IntArithmetic.subtract(0, AnyInt.toLong(a)) : PInt.of(AnyInt.toBig(a).negate());
    }

    /** {@code ~a} for an int of any kind. */
    public static Object invertInt(Object a) {
        return AnyInt.fitsLong(a) ? (Object) ~AnyInt.toLong(a) : PInt.of(AnyInt.toBig(a).not());
    }

    /** {@code abs(a)} for an int of any kind. */
    public static Object absoluteInt(Object a) {
        return AnyInt.signum(a) < 0 ? negateInt(a) : AnyInt.toExact(a);
    }

    private static Object special(Object a, SpecialMethod method, String operator) {
        Object result = Calls.special(a, method);
        if (result == null) {
            throw Errors.typeError("bad operand type for %s: '%s'", operator, PythonClass.of(a));
        }
        return result;
    }
}
