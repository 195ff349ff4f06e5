// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.ForeignOperations;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Length;

/** {@code bool(x)} (PyObject_IsTrue). */
public final class Truth {
    private Truth() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean of(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value == PNone.NONE) {
            return false;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof TruffleString text) {
            return Text.length(text) != 0;
        }
        if (value instanceof Double number) {
            return number != 0;
        }
        if (value instanceof PList list && list.pythonClass() == BuiltinTypes.LIST) {
            return list.length() != 0;
        }
        if (value instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            return tuple.length() != 0;
        }
        return generic(value);
    }

    private static boolean generic(Object value) {
        PythonClass type = PythonClass.of(value);
        if (type == BuiltinTypes.FOREIGN) {
            return ForeignOperations.truth(value);
        }
        if (type.special(SpecialMethod.BOOL) != null) {
            Object result = Calls.special(value, SpecialMethod.BOOL);
            if (result instanceof Boolean truth) {
                return truth;
            }
            throw Errors.typeError("__bool__ should return bool, returned %s", PythonClass.of(result));
        }
        return type.special(SpecialMethod.LEN) == null || Length.of(value) != 0;
    }
}
