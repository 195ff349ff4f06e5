// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PComplex;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** The complex value of a number (PyComplex_AsCComplex). */
public final class ComplexValue {
    private ComplexValue() {}

    /** TypeError when {@code value} is no number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PComplex of(Object value) {
        PComplex complex = bySpecialMethod(value);
        return complex != null ? complex : new PComplex(FloatValue.of(value), 0.0);
    }

    /** A complex number itself, or what {@code __complex__} gives; null without that. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PComplex bySpecialMethod(Object value) {
        if (value instanceof PComplex complex && complex.pythonClass() == BuiltinTypes.COMPLEX) {
            return complex;
        }
        Object result = Calls.special(value, SpecialMethod.COMPLEX);
        if (result == null) {
            return null;
        }
        if (!(result instanceof PComplex complex)) {
            throw Errors.typeError("__complex__ returned non-complex (type %s)", PythonClass.of(result));
        }
        SubclassResult.check(result, BuiltinTypes.COMPLEX, "__complex__");
        return complex;
    }
}
