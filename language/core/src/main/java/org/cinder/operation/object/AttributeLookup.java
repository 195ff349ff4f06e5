// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.Names;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.module.ModuleAttributes;
import org.cinder.object.module.PModule;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PSuper;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/**
 * What the {@code __getattribute__} of a class answers. The four ways that builtin classes have are done here and say
 * null
 * for a missing attribute instead of raising.
 */
public final class AttributeLookup {
    private AttributeLookup() {}

    /** The attribute, or null when a builtin way of looking did not find it; may raise AttributeError too. */
    static Object of(Object object, PythonClass type, TruffleString name) {
        Object hook = type.special(SpecialMethod.GETATTRIBUTE);
        if (!(hook instanceof PBuiltinFunction builtin)) {
            return Calls.special(object, SpecialMethod.GETATTRIBUTE, name);
        }
        PythonClass owner = builtin.owner();
        if (owner == BuiltinTypes.OBJECT) {
            return generic(object, type, name);
        }
        if (owner == BuiltinTypes.TYPE) {
            return ofClass((PythonClass) object, name);
        }
        if (owner == BuiltinTypes.MODULE) {
            return ofModule((PModule) object, name);
        }
        if (owner == BuiltinTypes.SUPER) {
            return ofSuper((PSuper) object, name);
        }
        return builtin.spec().call(object, name);
    }

    /** {@code object.__getattribute__}: data descriptor, own attribute, other class attribute; or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object generic(Object object, PythonClass type, TruffleString name) {
        Object found = type.lookup(name);
        if (found != null && Descriptors.isData(found)) {
            Object value = getOrNull(found, object, type);
            if (value != null) {
                return value;
            }
        }
        Object own = own(object, type, name);
        if (own != null) {
            return own;
        }
        return found == null ? null : Descriptors.get(found, object, type);
    }

    /** A data descriptor without __get__ gives way to the instance attribute. */
    private static Object getOrNull(Object descriptor, Object object, PythonClass type) {
        if (PythonClass.of(descriptor).special(SpecialMethod.GET) == null) {
            return null;
        }
        return Descriptors.get(descriptor, object, type);
    }

    /** The attribute the object has of its own, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object own(Object object, PythonClass type, TruffleString name) {
        if (object instanceof PythonClass cls) {
            return cls.getOwn(name);
        }
        if (type.hasInstanceDict() && object instanceof PythonObject instance) {
            return InstanceAttributes.get(instance, name);
        }
        return null;
    }

    /** {@code type.__getattribute__}, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofClass(PythonClass self, TruffleString name) {
        PythonClass metaclass = self.pythonClass();
        Object found = metaclass.lookup(name);
        if (found != null && Descriptors.isData(found)) {
            Object value = getOrNull(found, self, metaclass);
            if (value != null) {
                return value;
            }
        }
        Object own = self.lookup(name);
        if (own != null) {
            return Descriptors.get(own, null, self);
        }
        return found == null ? null : Descriptors.get(found, self, metaclass);
    }

    /** {@code module.__getattribute__}: also asks a {@code __getattr__} function of the module; or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofModule(PModule module, TruffleString name) {
        Object value = generic(module, module.pythonClass(), name);
        if (value != null) {
            return value;
        }
        Object fallback = ModuleAttributes.own(module, Names.T_GETATTR);
        return fallback == null ? null : Calls.call(fallback, name);
    }

    /** {@code super.__getattribute__}: the first class behind the given one that has the attribute; or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofSuper(PSuper self, TruffleString name) {
        PythonClass selfType = self.selfType();
        if (selfType != null && !name.equals(Names.T_CLASS)) {
            PythonClass[] mro = selfType.mro();
            int start = 0;
            while (start < mro.length && mro[start] != self.type()) {
                start++;
            }
            for (int i = start + 1; i < mro.length; i++) {
                Object found = mro[i].getOwn(name);
                if (found != null) {
                    return Descriptors.get(found, self.self() == selfType ? null : self.self(), selfType);
                }
            }
        }
        return generic(self, self.pythonClass(), name);
    }
}
