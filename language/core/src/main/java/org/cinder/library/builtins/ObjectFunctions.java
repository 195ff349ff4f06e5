// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.DeleteAttribute;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.IsInstance;
import org.cinder.operation.object.IsSubclass;
import org.cinder.operation.object.SetAttribute;

/** Functions over the attributes, the class and the identity of any object. */
@Builtins(module = "builtins")
public final class ObjectFunctions {
    private ObjectFunctions() {}

    @Builtin(value = "getattr(object, name, default=<unrepresentable>, /)", inline = true,
            node = GetattrNode.class,
            doc = "Get a named attribute from an object: getattr(x, 'y') is x.y.\n\n"
                    + "When there is no such attribute the default is returned if given, else AttributeError is "
                            + "raised.")
    static Object getattr(Object object, Object name, Object defaultValue) {
        TruffleString text = name instanceof TruffleString plain ? plain : attributeName(name);
        if (defaultValue == null) {
            return GetAttribute.of(object, text);
        }
        Object value = GetAttribute.orNull(object, text);
        return value == null ? defaultValue : value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString attributeName(Object name) {
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '%s'", PythonClass.of(name));
        }
        return text;
    }

    @Builtin(value = "hasattr(obj, name, /)", node = HasattrNode.class,
            doc = "Return whether the object has an attribute with the given name.")
    static boolean hasattr(Object obj, Object name) {
        return GetAttribute.orNull(obj, attributeName(name)) != null;
    }

    @Builtin(value = "setattr(obj, name, value, /)", node = SetattrNode.class,
            doc = "Set a named attribute: setattr(x, 'y', v) is x.y = v.")
    static void setattr(Object obj, Object name, Object value) {
        SetAttribute.set(obj, attributeName(name), value);
    }

    @Builtin(value = "delattr(obj, name, /)", doc = "Delete a named attribute: delattr(x, 'y') is del x.y.")
    static void delattr(Object obj, Object name) {
        DeleteAttribute.delete(obj, attributeName(name));
    }

    @Builtin(value = "isinstance(obj, class_or_tuple, /)", inline = true,
            node = IsinstanceNode.class,
            doc = "Return whether an object is an instance of a class or of a subclass of it.\n\n"
                    + "A tuple of classes, or a union, asks whether it is an instance of any of them.")
    static boolean isinstance(Object obj, Object classInfo) {
        PythonClass type = PythonClass.of(obj);
        if (type == classInfo) {
            return true;
        }
        if (classInfo instanceof PythonClass wanted && wanted.pythonClass() == BuiltinTypes.TYPE) {
            if (type.isSubclassOf(wanted)) {
                return true;
            }
            if (type.isBuiltin() && type != BuiltinTypes.FOREIGN) {
                return false;
            }
        }
        return IsInstance.test(obj, classInfo);
    }

    @Builtin(value = "issubclass(cls, class_or_tuple, /)",
            doc = "Return whether a class is derived from another class or is the same.\n\n"
                    + "A tuple of classes, or a union, asks whether it is derived from any of them.")
    static boolean issubclass(Object cls, Object classInfo) {
        return IsSubclass.test(cls, classInfo);
    }

    @Builtin(value = "callable(obj, /)", doc = "Return whether the object can be called (its class has __call__).")
    static boolean callable(Object obj) {
        return IsCallable.test(obj);
    }

    @Builtin(value = "hash(obj, /)", doc = "Return the hash value: objects that compare equal have equal hash values.")
    static long hash(Object obj) {
        return Hash.of(obj);
    }

    @Builtin(value = "id(obj, /)", doc = "Return the identity of an object, unique among the objects that exist.")
    static Object id(CinderContext context, Object obj) {
        return context.objectIds().idOf(obj);
    }
}
