// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.Names;
import org.cinder.object.exception.Errors;
import org.cinder.operation.object.GetAttribute;

/** Makes super objects. */
public final class SuperObjects {
    private SuperObjects() {}

    /** {@code super(type, self)}, where self is an instance or a subclass of the type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PSuper create(Object type, Object self) {
        PSuper result = new PSuper(BuiltinTypes.SUPER.instanceShape());
        initialize(result, type, self);
        return result;
    }

    /** {@code super.__init__}; self is null for an unbound super. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void initialize(PSuper target, Object type, Object self) {
        if (!(type instanceof PythonClass cls)) {
            throw Errors.typeError("super() argument 1 must be a type, not %s", PythonClass.of(type));
        }
        target.initialize(cls, self, self == null ? null : check(cls, self));
    }

    /** The class whose resolution order counts. */
    static PythonClass check(PythonClass cls, Object self) {
        if (self instanceof PythonClass type && type.isSubclassOf(cls)) {
            return type;
        }
        PythonClass actual = PythonClass.of(self);
        if (actual.isSubclassOf(cls)) {
            return actual;
        }
        if (GetAttribute.orNull(self, Names.T_CLASS) instanceof PythonClass claimed && claimed != actual
                && claimed.isSubclassOf(cls)) {
            return claimed;
        }
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
}
