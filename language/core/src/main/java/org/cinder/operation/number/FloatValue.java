// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** The float value of a real number: itself, {@code __float__}, else {@code __index__} (PyFloat_AsDouble). */
public final class FloatValue {
    private FloatValue() {}

    /** TypeError when {@code value} is no real number. */
    public static double of(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            return number;
        }
        Double result = orNull(value);
        if (result == null) {
            throw Errors.typeError("must be real number, not %s", PythonClass.of(value));
        }
        return result;
    }

    /** Like {@link #of}, but null when {@code value} is no real number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Double orNull(Object value) {
        return AnyFloat.is(value) ? (Double) AnyFloat.value(value) : converted(value);
    }

    /**
     * Like {@link #orNull}, but instances of subclasses of float are asked for their {@code __float__}
     * (PyNumber_Float).
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Double converted(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (AnyInt.isExact(value)) {
            return FloatArithmetic.operand(value);
        }
        Object result = Calls.special(value, SpecialMethod.FLOAT);
        if (result != null) {
            if (!AnyFloat.is(result)) {
                throw Errors.typeError("%s.__float__ returned non-float (type %s)", PythonClass.of(value),
                        PythonClass.of(result));
            }
            SubclassResult.check(result, BuiltinTypes.FLOAT, PythonClass.of(value).name() + ".__float__");
            return AnyFloat.value(result);
        }
        return Index.isIndex(value) ? (Double) FloatArithmetic.operand(Index.toIndex(value)) : null;
    }
}
