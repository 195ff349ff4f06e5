// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** {@code operator.length_hint(o)} (PyObject_LengthHint). */
public final class LengthHint {
    private LengthHint() {}

    /** The length or its estimate; {@code otherwise} when the object has neither. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long of(Object value, long otherwise) {
        if (value instanceof PIterator iterator && iterator.pythonClass().isBuiltin()) {
            long hint = iterator.lengthHint();
            return hint < 0 ? otherwise : hint;
        }
        if (Length.isSized(value)) {
            try {
                return Length.of(value);
            } catch (PException e) {
                requireTypeError(e);
            }
        }
        if (PythonClass.of(value).special(SpecialMethod.LENGTH_HINT) == null) {
            return otherwise;
        }
        Object hint;
        try {
            hint = Calls.special(value, SpecialMethod.LENGTH_HINT);
        } catch (PException e) {
            requireTypeError(e);
            return otherwise;
        }
        if (hint == PNotImplemented.NOT_IMPLEMENTED) {
            return otherwise;
        }
        PythonClass type = PythonClass.of(hint);
        if (!type.isSubclassOf(org.cinder.object.type.BuiltinTypes.INT)) {
            throw Errors.typeError("__length_hint__ must be an integer, not %s", type);
        }
        long length = Index.toLong(hint);
        if (length < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return length;
    }

    private static void requireTypeError(PException e) {
        if (!e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
            throw e;
        }
    }
}
