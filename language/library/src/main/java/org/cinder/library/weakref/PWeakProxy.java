// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.type.PythonClass;

/** A weak proxy: behaves like the object as long as that exists. */
final class PWeakProxy extends PythonObject {
    private ReferenceTable.Target target;
    private final Object callback;

    PWeakProxy(PythonClass type, Object callback) {
        super(type.instanceShape());
        this.callback = callback;
    }

    void setTarget(ReferenceTable.Target newTarget) {
        target = newTarget;
    }

    Object callback() {
        return callback;
    }

    Object getOrNull() {
        return target.get();
    }

    /** The object; ReferenceError when it is gone. */
    Object get() {
        Object object = target.get();
        if (object == null) {
            throw Errors.of(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return object;
    }

    /** The object of a proxy; any other value unchanged. */
    static Object unwrap(Object value) {
        return value instanceof PWeakProxy proxy ? proxy.get() : value;
    }
}
