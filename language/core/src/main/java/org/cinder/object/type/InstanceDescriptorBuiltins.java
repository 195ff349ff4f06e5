// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.dict.PMappingProxy;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.module.PModule;

/** The accessors behind {@link InstanceDescriptors}. */
@Builtins(type = "object")
public final class InstanceDescriptorBuiltins {
    private InstanceDescriptorBuiltins() {}

    @Getter(value = "__dict__", doc = "dictionary for instance variables")
    static Object dict(PythonObject self) {
        return self instanceof PythonClass type ? new PMappingProxy(type) : InstanceAttributes.dict(self);
    }

    @Setter("__dict__")
    static void setDict(PythonObject self, Object value) {
        checkReplaceable(self);
        if (!(value instanceof PDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PythonClass.of(value));
        }
        InstanceAttributes.setDict(self, dict);
    }

    @Deleter("__dict__")
    static void deleteDict(PythonObject self) {
        checkReplaceable(self);
        for (PythonClass type : self.pythonClass().mro()) {
            if (type.isBuiltin() && type.hasInstanceDict()) {
                throw Errors.typeError("cannot delete __dict__");
            }
        }
        InstanceAttributes.setDict(self, new PDict());
    }

    /** Classes and modules keep their namespace, also when a base without such a rule offers to change it. */
    private static void checkReplaceable(PythonObject self) {
        if (self instanceof PythonClass) {
            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "attribute '__dict__' of 'type' objects is not writable");
        }
        if (self instanceof PModule) {
            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
        }
    }

    @Getter(value = "__weakref__", doc = "list of weak references to the object")
    static Object weakReference(PythonObject self) {
        return PNone.NONE;
    }
}
