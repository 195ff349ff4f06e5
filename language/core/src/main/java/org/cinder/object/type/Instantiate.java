// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;

/** Calling a class ({@code type.__call__}): {@code __new__}, then {@code __init__} when it fits the result. */
public final class Instantiate {
    private static final TruffleString[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    private Instantiate() {}

    /** {@code cls(*args)}. */
    public static Object of(PythonClass cls, Object... args) {
        return of(cls, args, NO_NAMES, NO_VALUES);
    }

    /** {@code cls(*args, **keywords)}, without looking at the metaclass again. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(PythonClass cls, Object[] args, TruffleString[] names, Object[] values) {
        if (cls == BuiltinTypes.TYPE) {
            if (args.length == 1 && names.length == 0) {
                return PythonClass.of(args[0]);
            }
            if (args.length == 1) {
                throw Errors.typeError("type() takes no keyword arguments");
            }
            if (args.length != 3) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
        }
        Object instance = construct(cls, args, names, values);
        return PythonClass.of(instance).isSubclassOf(cls) ? initialize(instance, args, names, values) : instance;
    }

    /** Calls {@code __init__} of a new object and returns the object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object initialize(Object instance, Object[] args, TruffleString[] names, Object[] values) {
        PythonClass actual = PythonClass.of(instance);
        if (!actual.isBuiltin() && actual.special(SpecialMethod.DEL) != null) {
            Finalizers.of(CinderContext.get(null)).watch((PythonObject) instance);
        }
        Object initializer = actual.special(SpecialMethod.INIT);
        if (initializer == null || isOfObject(initializer)) {
            // object.__new__ has refused arguments that object.__init__ would refuse
            return instance;
        }
        Object result = Calls.callSpecial(initializer, instance, args, names, values);
        if (result != PNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '%s'", PythonClass.of(result));
        }
        return instance;
    }

    private static Object construct(PythonClass cls, Object[] args, TruffleString[] names, Object[] values) {
        Object constructor = cls.special(SpecialMethod.NEW);
        if (constructor == null || isOfObject(constructor) && !isInstantiable(cls)) {
            throw Errors.typeError("cannot create '%s' instances", cls);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = cls;
        System.arraycopy(args, 0, all, 1, args.length);
        return Calls.callWithKeywords(Descriptors.get(constructor, null, cls), all, names, values);
    }

    private static boolean isOfObject(Object method) {
        return method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT;
    }

    /** Builtin classes with a payload and without a {@code __new__} of their own are made by the runtime only. */
    private static boolean isInstantiable(PythonClass cls) {
        return cls.layout().javaClass() == PInstance.class;
    }
}
