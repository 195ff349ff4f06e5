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

/** {@code del object.name} (PyObject_DelAttr). */
public final class DeleteAttribute {
    private DeleteAttribute() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object object, TruffleString name) {
        PythonClass type = PythonClass.of(object);
        Object hook = type.special(SpecialMethod.DELATTR);
        if (!(hook instanceof PBuiltinFunction builtin)) {
            Calls.special(object, SpecialMethod.DELATTR, name);
        } else if (builtin.owner() == BuiltinTypes.OBJECT) {
            generic(object, type, name);
        } else if (builtin.owner() == BuiltinTypes.TYPE) {
            ofClass((PythonClass) object, name);
        } else {
            builtin.spec().call(object, name);
        }
    }

    /** {@code object.__delattr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void generic(Object object, PythonClass type, TruffleString name) {
        Object found = type.lookup(name);
        if (found != null && Descriptors.hasSet(found)) {
            Descriptors.delete(found, object);
        } else if (!InstanceAttributes.hasDict(object)) {
            throw MissingAttribute.readOnly(object, name, found != null);
        } else if (!InstanceAttributes.remove((PythonObject) object, name)) {
            throw Errors.attributeError(object, name, "'%s' object has no attribute '%s'", type, name);
        }
    }

    /** {@code type.__delattr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void ofClass(PythonClass self, TruffleString name) {
        SetAttribute.checkMutable(self, name);
        Object found = self.pythonClass().lookup(name);
        if (found != null && Descriptors.hasSet(found)) {
            Descriptors.delete(found, self);
        } else if (self.getOwn(name) == null) {
            throw Errors.noAttribute(self, name);
        } else {
            self.setOwn(name, null);
        }
    }
}
