// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.IntLiteral;
import org.cinder.object.number.PInt;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/**
 * {@code int(value)} (PyNumber_Long): {@code __int__}, {@code __index__}, {@code __trunc__}, or the text of a number.
 */
public final class IntValue {
    private IntValue() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object value) {
        if (AnyInt.isExact(value)) {
            return AnyInt.toExact(value);
        }
        if (value instanceof Double number) {
            return truncate(number);
        }
        Object result = Calls.special(value, SpecialMethod.INT);
        if (result != null) {
            if (!AnyInt.is(result)) {
                throw Errors.typeError("__int__ returned non-int (type %s)", PythonClass.of(result));
            }
            SubclassResult.check(result, BuiltinTypes.INT, "__int__");
            return AnyInt.toExact(result);
        }
        if (Index.isIndex(value)) {
            return Index.toIndex(value);
        }
        result = Calls.special(value, SpecialMethod.TRUNC);
        if (result != null) {
            WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING,
            "The delegation of int() to __trunc__ is deprecated.", 1);
            return ofTruncated(result);
        }
        result = IntLiteral.parse(value, 10);
        if (result == null) {
            throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '%s'",
                    PythonClass.of(value));
        }
        return result;
    }

    private static Object ofTruncated(Object value) {
        if (AnyInt.is(value)) {
            return AnyInt.toExact(value);
        }
        if (Index.isIndex(value)) {
            return Index.toIndex(value);
        }
        throw Errors.typeError("__trunc__ returned non-Integral (type %s)", PythonClass.of(value));
    }

    /** The integral part of a float. */
    public static Object truncate(double value) {
        long number = (long) value;
        if (number != Long.MAX_VALUE && number != Long.MIN_VALUE && (number != 0 || Math.abs(value) < 1)) {
            return number;
        }
        return truncateBig(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object truncateBig(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return PInt.of(new BigDecimal(value).toBigInteger());
    }
}
