// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code object.name = value} (PyObject_SetAttr). */
public final class SetAttribute {
    private SetAttribute() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object object, TruffleString name, Object value) {
        PythonClass type = PythonClass.of(object);
        Object hook = type.special(SpecialMethod.SETATTR);
        if (!(hook instanceof PBuiltinFunction builtin)) {
            Calls.special(object, SpecialMethod.SETATTR, name, value);
        } else if (builtin.owner() == BuiltinTypes.OBJECT) {
            generic(object, type, name, value);
        } else if (builtin.owner() == BuiltinTypes.TYPE) {
            ofClass((PythonClass) object, name, value);
        } else {
            builtin.spec().call(object, name, value);
        }
    }

    /** {@code object.__setattr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void generic(Object object, PythonClass type, TruffleString name, Object value) {
        Object found = type.lookup(name);
        if (found != null && Descriptors.hasSet(found)) {
            Descriptors.set(found, object, value);
        } else if (InstanceAttributes.hasDict(object)) {
            InstanceAttributes.put((PythonObject) object, name, value);
        } else {
            throw MissingAttribute.readOnly(object, name, found != null);
        }
    }

    /** {@code type.__setattr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void ofClass(PythonClass self, TruffleString name, Object value) {
        checkMutable(self, name);
        Object found = self.pythonClass().lookup(name);
        if (found != null && Descriptors.hasSet(found)) {
            Descriptors.set(found, self, value);
        } else {
            self.setOwn(name, value);
        }
    }

    /** Raises TypeError for classes that are written in Java. */
    public static void checkMutable(PythonClass self, TruffleString name) {
        if (self.isBuiltin()) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, self);
        }
    }
}
