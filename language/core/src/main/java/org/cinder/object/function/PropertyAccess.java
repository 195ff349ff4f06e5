// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.ReprOf;

/** Reading, writing and deleting through a property. */
public final class PropertyAccess {
    private PropertyAccess() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PProperty property, Object self) {
        if (property.getter() == null) {
            throw missing(property, self, "getter");
        }
        return Calls.call(property.getter(), self);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PProperty property, Object self, Object value) {
        if (property.setter() == null) {
            throw missing(property, self, "setter");
        }
        Calls.call(property.setter(), self, value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(PProperty property, Object self) {
        if (property.deleter() == null) {
            throw missing(property, self, "deleter");
        }
        Calls.call(property.deleter(), self);
    }

    private static PException missing(PProperty property, Object self, String part) {
        String owner = Text.toJava(PythonClass.of(self).qualifiedName());
        String name = property.name() == null ? "" : " " + ReprOf.java(property.name());
        return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "property%s of '%s' object has no %s", name, owner, part);
    }
}
