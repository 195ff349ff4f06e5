// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;

/** The accessors behind {@link InstanceDescriptors}. */
@Builtins(type = "object")
public final class InstanceDescriptorBuiltins {
    private InstanceDescriptorBuiltins() {}

    @Getter(value = "__dict__", doc = "the attributes of the instance")
    static Object dict(PythonObject self) {
        return InstanceAttributes.dict(self);
    }

    @Setter("__dict__")
    static void setDict(PythonObject self, Object value) {
        if (!(value instanceof PDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PythonClass.of(value));
        }
        InstanceAttributes.setDict(self, dict);
    }

    @Deleter("__dict__")
    static void deleteDict(PythonObject self) {
        if (self.pythonClass().lookupEntry(Names.T_DICT).owner().isBuiltin()) {
            throw Errors.typeError("cannot delete __dict__");
        }
        InstanceAttributes.setDict(self, new PDict());
    }

    @Getter(value = "__weakref__", doc = "the first weak reference to the object")
    static Object weakReference(PythonObject self) {
        return PNone.NONE;
    }
}
