// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code object.name} (PyObject_GetAttr), {@code getattr} and {@code hasattr}. */
public final class GetAttribute {
    private GetAttribute() {}

    /** The attribute; AttributeError when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object object, TruffleString name) {
        Object value;
        try {
            value = find(object, name);
        } catch (PException e) {
            if (isAttributeError(e)) {
                MissingAttribute.complete(e.exception(), object, name);
            }
            throw e;
        }
        if (value == null) {
            throw MissingAttribute.error(object, name);
        }
        return value;
    }

    /** The attribute, or null instead of AttributeError; other exceptions pass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object orNull(Object object, TruffleString name) {
        try {
            return find(object, name);
        } catch (PException e) {
            if (isAttributeError(e)) {
                return null;
            }
            throw e;
        }
    }

    /**
     * The attribute, null when it was not found without an exception having been made, or the exception of guest code.
     */
    private static Object find(Object object, TruffleString name) {
        PythonClass type = PythonClass.of(object);
        if (type.special(SpecialMethod.GETATTR) == null) {
            return AttributeLookup.of(object, type, name);
        }
        Object value;
        try {
            value = AttributeLookup.of(object, type, name);
        } catch (PException e) {
            if (!isAttributeError(e)) {
                throw e;
            }
            value = null;
        }
        return value != null ? value : Calls.special(object, SpecialMethod.GETATTR, name);
    }

    /** What a raw value of the class of {@code self} is as an attribute of {@code self}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bind(Object raw, Object self) {
        return Descriptors.get(raw, self, PythonClass.of(self));
    }

    static boolean isAttributeError(PException e) {
        return e.matches(ExceptionTypes.ATTRIBUTE_ERROR);
    }
}
