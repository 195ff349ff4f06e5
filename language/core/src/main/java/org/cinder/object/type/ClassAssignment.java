// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import java.util.List;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PMember;

/** {@code object.__class__ = cls}. */
public final class ClassAssignment {
    private ClassAssignment() {}

    /** Checks that both classes make instances of the same form, then changes the class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void assign(Object self, Object value) {
        if (!(value instanceof PythonClass target)) {
            throw Errors.typeError("__class__ must be set to a class, not '%s' object", PythonClass.of(value));
        }
        PythonClass source = PythonClass.of(self);
        boolean modules = source.isSubclassOf(BuiltinTypes.MODULE) && target.isSubclassOf(BuiltinTypes.MODULE);
        if (!modules && (source.isBuiltin() || target.isBuiltin()) || !(self instanceof PythonObject object)) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (!modules || !source.isBuiltin()) {
            ClassLayouts.checkAssignable(source, target, "__class__");
        }
        Object[] values = takeSlots(object, source);
        PythonClass.setClassOf(object, target);
        putSlots(object, target, values);
    }

    private static Object[] takeSlots(PythonObject object, PythonClass cls) {
        List<PMember> slots = ClassLayouts.slots(cls);
        Object[] values = new Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = DynamicObjectLibrary.getUncached().getOrDefault(object, slots.get(i).key(), null);
            DynamicObjectLibrary.getUncached().removeKey(object, slots.get(i).key());
        }
        return values;
    }

    private static void putSlots(PythonObject object, PythonClass cls, Object[] values) {
        List<PMember> slots = ClassLayouts.slots(cls);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                DynamicObjectLibrary.getUncached().put(object, slots.get(i).key(), values[i]);
            }
        }
    }
}
