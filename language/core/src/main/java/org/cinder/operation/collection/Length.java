// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** {@code len(o)} (PyObject_Size). */
public final class Length {
    private Length() {}

    /** The length; never negative. */
    public static long of(Object value) {
        long known = exact(value);
        return known >= 0 ? known : bySpecialMethod(value);
    }

    /**
     * The length of an exact builtin container or str without any call; -1 for anything else. Fit for compiled code.
     */
    public static long exact(Object value) {
        if (value instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                return ((PList) value).length();
            }
            if (type == BuiltinTypes.DICT) {
                return ((PDict) value).size();
            }
            if (type == BuiltinTypes.TUPLE) {
                return ((PTuple) value).length();
            }
            if (type == BuiltinTypes.SET) {
                return ((PSet) value).size();
            }
            if (type == BuiltinTypes.BYTES) {
                return ((PBytes) value).bytes().length;
            }
        } else if (value instanceof TruffleString text) {
            return Text.length(text);
        }
        return -1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long bySpecialMethod(Object value) {
        if (!isSized(value)) {
            throw Errors.typeError("object of type '%s' has no len()", PythonClass.of(value));
        }
        Object index = Index.toIndex(Calls.special(value, SpecialMethod.LEN));
        if (AnyInt.signum(index) < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        return Index.toSize(index);
    }

    /** Whether the class defines {@code __len__}. */
    public static boolean isSized(Object value) {
        return PythonClass.of(value).special(SpecialMethod.LEN) != null;
    }
}
