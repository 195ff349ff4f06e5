// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.number.PInt;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.NumberHash;

/** {@code hash(x)} (PyObject_Hash). */
public final class Hash {
    private Hash() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long of(Object value) {
        if (value instanceof TruffleString text) {
            return ofString(text);
        }
        if (value instanceof Long number) {
            return NumberHash.ofLong(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Double number) {
            return NumberHash.ofDouble(number);
        }
        Object method = PythonClass.of(value).special(SpecialMethod.HASH);
        if (method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT) {
            return ofIdentity(value);
        }
        if (method == null || method == PNone.NONE) {
            throw Errors.typeError("unhashable type: '%s'", PythonClass.of(value));
        }
        return checked(Calls.special(value, SpecialMethod.HASH));
    }

    private static long checked(Object hash) {
        if (hash instanceof Long number) {
            return number == -1 ? -2 : number;
        }
        if (hash instanceof PInt number) {
            return number.fitsLong() && number.value().longValue() != -1 ? number.value().longValue()
                    : NumberHash.ofBigInteger(number.value());
        }
        if (hash instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw Errors.typeError("__hash__ method should return an integer");
    }

    /** {@code hash(str)}; instances of subclasses that do not override it have the hash of their text. */
    public static long ofString(TruffleString text) {
        int hash = text.isEmpty() ? 0 : text.hashCode();
        return hash == -1 ? -2 : hash;
    }

    /** {@code object.__hash__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long ofIdentity(Object value) {
        return value instanceof PythonObject ? System.identityHashCode(value) : value.hashCode();
    }
}
