// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PUnion;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code isinstance(object, classinfo)} (PyObject_IsInstance). */
public final class IsInstance {
    private IsInstance() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean test(Object object, Object classinfo) {
        if (PythonClass.of(object) == classinfo) {
            return true;
        }
        if (classinfo instanceof PythonClass type && type.pythonClass() == BuiltinTypes.TYPE) {
            return ofClass(object, type);
        }
        if (classinfo instanceof PUnion union) {
            return testAny(object, union.arguments().elements());
        }
        if (classinfo instanceof PTuple tuple) {
            return testAny(object, tuple.elements());
        }
        Object hook = PythonClass.of(classinfo).special(SpecialMethod.INSTANCECHECK);
        if (hook == null || hook instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.TYPE) {
            return plain(object, classinfo);
        }
        CinderContext context = RecursionGuard.enter(" in __instancecheck__");
        try {
            return Truth.of(Calls.special(classinfo, SpecialMethod.INSTANCECHECK, object));
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private static boolean testAny(Object object, Object[] alternatives) {
        CinderContext context = RecursionGuard.enter(" in __instancecheck__");
        try {
            for (Object alternative : alternatives) {
                if (test(object, alternative)) {
                    return true;
                }
            }
            return false;
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** {@code type.__instancecheck__}: no hooks of the class (the {@code __class__} of the object counts, too). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean plain(Object object, Object classinfo) {
        if (classinfo instanceof PythonClass type) {
            return ofClass(object, type);
        }
        if (!IsSubclass.looksLikeClass(classinfo)) {
            throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        Object claimed = GetAttribute.orNull(object, Names.T_CLASS);
        return claimed != null && IsSubclass.abstractSubclass(claimed, classinfo);
    }

    private static boolean ofClass(Object object, PythonClass type) {
        PythonClass actual = PythonClass.of(object);
        if (actual.isSubclassOf(type)) {
            return true;
        }
        if (actual.isBuiltin() && actual.special(SpecialMethod.GETATTR) == null && !hasOwnLookup(actual)) {
            return false;
        }
        Object claimed = GetAttribute.orNull(object, Names.T_CLASS);
        return claimed != actual && claimed instanceof PythonClass other && other.isSubclassOf(type);
    }

    private static boolean hasOwnLookup(PythonClass type) {
        return type.special(SpecialMethod.GETATTRIBUTE) != BuiltinTypes.OBJECT.special(SpecialMethod.GETATTRIBUTE)
                || type.lookupEntry(Names.T_CLASS).owner() != BuiltinTypes.OBJECT;
    }
}
