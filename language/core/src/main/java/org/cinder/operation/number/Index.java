// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** Lossless conversion to int by {@code __index__} (PyNumber_Index), and from there to Java's integers. */
public final class Index {
    private Index() {}

    /** The exact int that {@code operator.index(value)} gives. */
    public static Object toIndex(Object value) {
        return AnyInt.is(value) ? AnyInt.toExact(value) : byMethod(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object byMethod(Object value) {
        Object result = Calls.special(value, SpecialMethod.INDEX);
        if (result == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PythonClass.of(value));
        }
        if (!AnyInt.is(result)) {
            throw Errors.typeError("__index__ returned non-int (type %s)", PythonClass.of(result));
        }
        SubclassResult.check(result, BuiltinTypes.INT, "__index__");
        return AnyInt.toExact(result);
    }

    /** Whether {@code value} has an {@code __index__}. */
    public static boolean isIndex(Object value) {
        return AnyInt.is(value) || PythonClass.of(value).special(SpecialMethod.INDEX) != null;
    }

    /** As an argument of C type Py_ssize_t. */
    public static long toLong(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        Object index = toIndex(value);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** As an argument of C type int. */
    public static int toInt(Object value) {
        Object index = toIndex(value);
        if (index instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** As a repeat count or size (PyNumber_AsSsize_t with OverflowError). */
    public static long toSize(Object value) {
        Object index = toIndex(value);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("cannot fit '%s' into an index-sized integer", PythonClass.of(value));
    }

    /** As a subscript (PyNumber_AsSsize_t with IndexError). */
    public static long toSubscript(Object value) {
        Object index = toIndex(value);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.indexError("cannot fit '%s' into an index-sized integer", PythonClass.of(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger toBigInteger(Object value) {
        return AnyInt.toBig(toIndex(value));
    }

    /** As an int; values that do not fit become the nearest one. */
    public static int clamped(Object value) {
        Object index = toIndex(value);
        if (index instanceof Long number) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
        }
        return AnyInt.signum(index) < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    /** As a part of a slice: values that do not fit become the nearest int. */
    public static int clampedInt(Object value) {
        if (!isIndex(value)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return clamped(value);
    }
}
