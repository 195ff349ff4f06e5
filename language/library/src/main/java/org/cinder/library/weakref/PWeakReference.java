// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.operation.object.Hash;

/** A weak reference object. */
final class PWeakReference extends PythonObject {
    private ReferenceTable.Target target;
    private Object callback;
    private boolean hashed;
    private long hash;

    PWeakReference(Shape shape) {
        super(shape);
    }

    void initialize(ReferenceTable.Target newTarget, Object newCallback) {
        target = newTarget;
        callback = newCallback;
    }

    /** The object, or null when it is gone. */
    Object get() {
        return target == null ? null : target.get();
    }

    /** The callback, or null. */
    Object callback() {
        return callback;
    }

    void dropCallback() {
        callback = null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long hash() {
        if (!hashed) {
            Object object = get();
            if (object == null) {
                throw Errors.typeError("weak object has gone away");
            }
            hash = Hash.of(object);
            hashed = true;
        }
        return hash;
    }
}
