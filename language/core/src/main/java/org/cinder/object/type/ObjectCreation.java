// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.object.Names;
import org.cinder.object.PInstance;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;

/** {@code object.__new__} and the argument checks it shares with {@code object.__init__}. */
public final class ObjectCreation {
    private ObjectCreation() {}

    /** {@code object.__new__(cls, ...)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object create(PythonClass cls, boolean excessArguments) {
        if (excessArguments) {
            if (!isOfObject(cls.special(SpecialMethod.NEW))) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (isOfObject(cls.special(SpecialMethod.INIT))) {
                throw Errors.typeError("%s() takes no arguments", cls);
            }
        }
        checkConcrete(cls);
        if (cls.layout().javaClass() != PInstance.class) {
            throw notSafe(cls);
        }
        PInstance instance = new PInstance(cls.instanceShape());
        if (!cls.isBuiltin() && cls.special(SpecialMethod.DEL) != null) {
            Finalizers.of(CinderContext.get(null)).watch(instance);
        }
        return instance;
    }

    /** {@code object.__init__(self, ...)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void initialize(Object self, boolean excessArguments) {
        if (!excessArguments) {
            return;
        }
        PythonClass cls = PythonClass.of(self);
        if (!isOfObject(cls.special(SpecialMethod.INIT))) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (isOfObject(cls.special(SpecialMethod.NEW))) {
            throw Errors.typeError("%s.__init__() takes exactly one argument (the instance to initialize)", cls);
        }
    }

    private static boolean isOfObject(Object method) {
        return method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT;
    }

    private static RuntimeException notSafe(PythonClass cls) {
        PythonClass builtin = cls;
        while (!builtin.isBuiltin()) {
            builtin = builtin.base();
        }
        return Errors.typeError("object.__new__(%s) is not safe, use %s.__new__()", cls, builtin);
    }

    /** Raises TypeError for a class with abstract methods. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void checkConcrete(PythonClass cls) {
        Object remaining = cls.isBuiltin() ? null : cls.getOwn(Names.T_ABSTRACTMETHODS);
        if (remaining == null || !Truth.of(remaining)) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Object name : Iteration.toArray(remaining)) {
            names.add("'" + StringOf.java(name) + "'");
        }
        names.sort(null);
        throw Errors.typeError("Can't instantiate abstract class %s without an implementation for abstract method%s "
                + "%s", cls,
                names.size() > 1 ? "s" : "", String.join(", ", names));
    }
}
