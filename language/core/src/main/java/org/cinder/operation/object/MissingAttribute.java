// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.module.ModuleAttributes;
import org.cinder.object.module.PModule;
import org.cinder.object.type.PSuper;
import org.cinder.object.type.PythonClass;

/** The AttributeErrors for attributes that are not there; each kind of object has its own words. */
public final class MissingAttribute {
    private MissingAttribute() {}

    /** For reading. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException error(Object object, TruffleString name) {
        if (object instanceof PModule module) {
            return ModuleAttributes.missing(module, name);
        }
        if (object instanceof PSuper) {
            return Errors.attributeError(object, name, "'super' object has no attribute '%s'", name);
        }
        return Errors.noAttribute(object, name);
    }

    /** The same exception, after {@link #complete} when it is an AttributeError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException completed(PException e, Object object, TruffleString name) {
        if (GetAttribute.isAttributeError(e)) {
            complete(e.exception(), object, name);
        }
        return e;
    }

    /** Tells an AttributeError raised by guest code what was looked for, unless it knows (for "Did you mean"). */
    static void complete(PBaseException error, Object object, TruffleString name) {
        Object[] fields = error.details();
        if (fields == null || fields.length < 2 || fields[0] == null && fields[1] == null) {
            error.setDetails(new Object[] {name, object});
        }
    }

    /**
     * For writing and deleting: the attribute exists in the class but cannot be changed, or it does not exist at all.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException readOnly(Object object, TruffleString name, boolean existsInClass) {
        String format = existsInClass ? "'%s' object attribute '%s' is read-only" : "'%s' object has no attribute '%s'";
        return Errors.attributeError(object, name, format, PythonClass.of(object), name);
    }
}
