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

/** {@code issubclass(cls, classinfo)} (PyObject_IsSubclass). */
public final class IsSubclass {
    private IsSubclass() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean test(Object cls, Object classinfo) {
        if (classinfo instanceof PythonClass type && type.pythonClass() == BuiltinTypes.TYPE) {
            return cls == type || plain(cls, type);
        }
        if (classinfo instanceof PUnion union) {
            return testAny(cls, union.arguments().elements());
        }
        if (classinfo instanceof PTuple tuple) {
            return testAny(cls, tuple.elements());
        }
        Object hook = PythonClass.of(classinfo).special(SpecialMethod.SUBCLASSCHECK);
        if (hook == null || hook instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.TYPE) {
            return plain(cls, classinfo);
        }
        CinderContext context = RecursionGuard.enter(" in __subclasscheck__");
        try {
            return Truth.of(Calls.special(classinfo, SpecialMethod.SUBCLASSCHECK, cls));
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private static boolean testAny(Object cls, Object[] alternatives) {
        CinderContext context = RecursionGuard.enter(" in __subclasscheck__");
        try {
            for (Object alternative : alternatives) {
                if (test(cls, alternative)) {
                    return true;
                }
            }
            return false;
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** {@code type.__subclasscheck__}: no hooks of the class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean plain(Object cls, Object classinfo) {
        if (cls instanceof PythonClass type && classinfo instanceof PythonClass other) {
            return type.isSubclassOf(other);
        }
        if (!looksLikeClass(cls)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        if (!looksLikeClass(classinfo)) {
            throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return abstractSubclass(cls, classinfo);
    }

    /** Whether the object has a tuple as {@code __bases__}, which is enough to count as a class here. */
    static boolean looksLikeClass(Object object) {
        return bases(object) != null;
    }

    private static Object[] bases(Object object) {
        if (object instanceof PythonClass type) {
            return type.bases();
        }
        return GetAttribute.orNull(object, Names.T_BASES) instanceof PTuple tuple ? tuple.elements() : null;
    }

    /** Follows {@code __bases__} of anything. */
    static boolean abstractSubclass(Object derived, Object cls) {
        if (derived == cls) {
            return true;
        }
        Object[] bases = bases(derived);
        if (bases == null) {
            return false;
        }
        CinderContext context = RecursionGuard.enter(" in __issubclass__");
        try {
            for (Object base : bases) {
                if (abstractSubclass(base, cls)) {
                    return true;
                }
            }
            return false;
        } finally {
            RecursionGuard.leave(context);
        }
    }
}
