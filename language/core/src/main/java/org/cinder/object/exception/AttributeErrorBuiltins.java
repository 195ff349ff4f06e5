// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** {@code AttributeError}: the name that was not found and the object that does not have it. */
@Builtins(type = "AttributeError")
public final class AttributeErrorBuiltins {
    /** Field of the attribute name. */
    static final int NAME = 0;
    /** Field of the object. */
    static final int OBJECT = 1;

    private AttributeErrorBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Attribute not found.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.setArgs(self, args);
        ExceptionFields.takeKeywords(self, kwargs, "AttributeError", NAME, "name", "obj");
    }

    @Builtin(value = "__getstate__($self, /)", hideSignature = true)
    static Object getState(PBaseException self) {
        Object name = name(self);
        if (name == PNone.NONE && object(self) == PNone.NONE) {
            return InstanceAttributes.isEmpty(self) ? PNone.NONE : InstanceAttributes.copy(self);
        }
        PDict state = InstanceAttributes.copy(self);
        if (name != PNone.NONE) {
            state.put(Text.of("name"), name);
        }
        state.put(Text.of("args"), self.args());
        return state;
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBaseException self) {
        Object state = getState(self);
        return state == PNone.NONE ? new PTuple(self.pythonClass(), self.args())
                : new PTuple(self.pythonClass(), self.args(), state);
    }

    @Getter(value = "name", doc = "attribute name")
    static Object name(PBaseException self) {
        return ExceptionFields.get(self, NAME);
    }

    @Setter("name")
    static void setName(PBaseException self, Object value) {
        ExceptionFields.set(self, NAME, value);
    }

    @Getter(value = "obj", doc = "object")
    static Object object(PBaseException self) {
        return ExceptionFields.get(self, OBJECT);
    }

    @Setter("obj")
    static void setObject(PBaseException self, Object value) {
        ExceptionFields.set(self, OBJECT, value);
    }
}
