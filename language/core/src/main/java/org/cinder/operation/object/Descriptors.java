// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PMethod;
import org.cinder.object.function.PProperty;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PropertyAccess;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** The descriptor protocol: {@code __get__}, {@code __set__}, {@code __delete__} of values found in a class. */
public final class Descriptors {
    private Descriptors() {}

    /** Whether the value takes precedence over the attributes of the instance: its type has __set__ or __delete__. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isData(Object value) {
        if (value instanceof PFunction || value instanceof PBuiltinFunction) {
            return false;
        }
        if (value instanceof PGetSet || value instanceof PMember || value instanceof PProperty) {
            return true;
        }
        PythonClass type = PythonClass.of(value);
        return type.special(SpecialMethod.SET) != null || type.special(SpecialMethod.DELETE) != null;
    }

    /** Whether the value can be assigned through. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean hasSet(Object value) {
        if (value instanceof PFunction || value instanceof PBuiltinFunction) {
            return false;
        }
        return isData(value);
    }

    /**
     * What reading the attribute gives.
     *
     * @param value what the class holds
     * @param self the instance, or null for access through the class
     * @param type the class the attribute was asked of
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object value, Object self, Object type) {
        if (!(value instanceof PythonObject object)) {
            return value;
        }
        if (object instanceof PFunction) {
            return self == null ? object : new PMethod(object, self);
        }
        if (object instanceof PBuiltinFunction builtin) {
            return bind(builtin, self, type);
        }
        if (object instanceof PGetSet property) {
            return self == null ? property : get(property, self);
        }
        if (object instanceof PMember member) {
            return self == null ? member : get(member, self);
        }
        PythonClass valueType = object.pythonClass();
        if (valueType == BuiltinTypes.PROPERTY) {
            return self == null ? object : PropertyAccess.get((PProperty) object, self);
        }
        if (valueType == BuiltinTypes.STATICMETHOD) {
            return unwrap((PStaticMethod) object);
        }
        if (valueType == BuiltinTypes.CLASSMETHOD) {
            return bind((PClassMethod) object, type == null ? PythonClass.of(self) : type);
        }
        if (valueType == BuiltinTypes.METHOD || valueType.special(SpecialMethod.GET) == null) {
            return value;
        }
        return Calls.special(value, SpecialMethod.GET, self == null ? PNone.NONE : self, type == null ? PNone.NONE
                : type);
    }

    /** The callable inside a staticmethod. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object unwrap(PStaticMethod method) {
        if (method.function() == null) {
            throw Errors.runtimeError("uninitialized staticmethod object");
        }
        return method.function();
    }

    /** A classmethod of a class: the callable is bound to the class, or asked to bind itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bind(PClassMethod method, Object type) {
        Object function = method.function();
        if (function == null) {
            throw Errors.runtimeError("uninitialized classmethod object");
        }
        if (function instanceof PFunction) {
            return new PMethod(function, type);
        }
        if (PythonClass.of(function).special(SpecialMethod.GET) != null) {
            return get(function, type, type);
        }
        return new PMethod(function, type);
    }

    /** A builtin found in a class, bound to an instance, or for class methods to the class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object bind(PBuiltinFunction builtin, Object self, Object type) {
        PythonClass kind = builtin.pythonClass();
        if (kind == BuiltinTypes.METHOD_DESCRIPTOR || kind == BuiltinTypes.WRAPPER_DESCRIPTOR) {
            if (self == null) {
                return builtin;
            }
            checkApplies(builtin.spec().name(), builtin.owner(), self);
            PythonClass bound = kind == BuiltinTypes.METHOD_DESCRIPTOR ? BuiltinTypes.BUILTIN_FUNCTION
                    : BuiltinTypes.METHOD_WRAPPER;
            return new PBuiltinFunction(bound, builtin.table(), builtin.spec(), builtin.owner(), self);
        }
        if (kind == BuiltinTypes.CLASSMETHOD_DESCRIPTOR) {
            return bindToClass(builtin, type == null ? PythonClass.of(self) : type);
        }
        return builtin;
    }

    private static Object bindToClass(PBuiltinFunction builtin, Object type) {
        if (!(type instanceof PythonClass cls)) {
            throw Errors.typeError("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
                    builtin.spec().name(),
                    builtin.owner(), PythonClass.of(type));
        }
        if (!cls.isSubclassOf(builtin.owner())) {
            throw Errors.typeError("descriptor '%s' requires a subtype of '%s' but received '%s'",
                    builtin.spec().name(),
                    builtin.owner(), cls);
        }
        return new PBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, builtin.table(), builtin.spec(), builtin.owner(),
                cls);
    }

    private static Object get(PGetSet property, Object self) {
        checkApplies(property.spec().name(), property.owner(), self);
        return property.table().call1(property.spec().index(), self);
    }

    private static Object get(PMember member, Object self) {
        checkApplies(member, self);
        Object value = DynamicObjectLibrary.getUncached().getOrDefault((PythonObject) self, member.key(), null);
        if (value == null) {
            throw Errors.noAttribute(self, member.name());
        }
        return value;
    }

    /** Assigns through a descriptor for which {@link #hasSet} holds. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object descriptor, Object self, Object value) {
        if (descriptor instanceof PGetSet property) {
            checkApplies(property.spec().name(), property.owner(), self);
            if (property.spec().setterIndex() < 0) {
                throw notWritable(property);
            }
            property.table().call2(property.spec().setterIndex(), self, value);
        } else if (descriptor instanceof PMember member) {
            checkApplies(member, self);
            DynamicObjectLibrary.getUncached().put((PythonObject) self, member.key(), value);
        } else if (PythonClass.of(descriptor) == BuiltinTypes.PROPERTY) {
            PropertyAccess.set((PProperty) descriptor, self, value);
        } else if (Calls.special(descriptor, SpecialMethod.SET, self, value) == null) {
            throw Errors.attributeError(descriptor, SpecialMethod.SET.methodName(), "__set__");
        }
    }

    /** Deletes through a descriptor for which {@link #hasSet} holds. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object descriptor, Object self) {
        if (descriptor instanceof PGetSet property) {
            checkApplies(property.spec().name(), property.owner(), self);
            if (property.spec().deleterIndex() < 0) {
                throw property.spec().setterIndex() < 0 ? notWritable(property)
                        : Errors.typeError("cannot delete %s attribute", property.spec().name());
            }
            property.table().call1(property.spec().deleterIndex(), self);
        } else if (descriptor instanceof PMember member) {
            checkApplies(member, self);
            if (!DynamicObjectLibrary.getUncached().removeKey((PythonObject) self, member.key())) {
                throw Errors.attributeError(self, member.name(), "%s", member.name());
            }
        } else if (PythonClass.of(descriptor) == BuiltinTypes.PROPERTY) {
            PropertyAccess.delete((PProperty) descriptor, self);
        } else if (Calls.special(descriptor, SpecialMethod.DELETE, self) == null) {
            throw Errors.attributeError(descriptor, SpecialMethod.DELETE.methodName(), "__delete__");
        }
    }

    private static PException notWritable(PGetSet property) {
        if (property.isMember()) {
            return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
        }
        return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "attribute '%s' of '%s' objects is not writable",
                property.spec().name(), property.owner());
    }

    private static void checkApplies(PMember member, Object self) {
        checkApplies(Text.toJava(member.name()), member.owner(), self);
    }

    /** Raises TypeError when the object is not an instance of the class that owns the descriptor. */
    public static void checkApplies(String name, PythonClass owner, Object self) {
        if (!PythonClass.of(self).isSubclassOf(owner)) {
            throw Errors.typeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, owner,
                    PythonClass.of(self));
        }
    }
}
