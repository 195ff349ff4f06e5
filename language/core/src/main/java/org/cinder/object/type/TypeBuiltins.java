// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.AttributeNames;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.KeywordArguments;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.DeleteAttribute;
import org.cinder.operation.object.IsInstance;
import org.cinder.operation.object.IsSubclass;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.SetAttribute;

/** The methods of {@code type}: making classes and asking them. */
@Builtins(type = "type")
public final class TypeBuiltins {
    private static final long CLASS_BYTES = 904;

    private TypeBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return ClassCreation.create(cls, args, keywords.names(), keywords.values());
    }

    @Builtin("__init__($self, /, *args, **kwargs)")
    static void init(PythonClass self, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0 && args.length == 1) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
        if (args.length != 1 && args.length != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PythonClass self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Instantiate.of(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PythonClass self) {
        return Text.of("<class '" + ObjectRepr.className(self) + "'>");
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PythonClass self, Object name) {
        TruffleString text = ObjectBuiltins.attributeName(name);
        Object value = AttributeLookup.ofClass(self, text);
        if (value == null) {
            throw Errors.noAttribute(self, text);
        }
        return value;
    }

    @Builtin(value = "__setattr__($self, name, value, /)", doc = "Implement setattr(self, name, value).")
    static void setAttribute(PythonClass self, Object name, Object value) {
        SetAttribute.ofClass(self, ObjectBuiltins.attributeName(name), value);
    }

    @Builtin(value = "__delattr__($self, name, /)", doc = "Implement delattr(self, name).")
    static void deleteAttribute(PythonClass self, Object name) {
        DeleteAttribute.ofClass(self, ObjectBuiltins.attributeName(name));
    }

    @Builtin(value = "mro($self, /)", doc = "Return a type's method resolution order.")
    static PList mro(PythonClass self) {
        PythonClass[] order = MethodResolution.linearize(self, self.bases());
        return PList.of(Arrays.copyOf(order, order.length, Object[].class));
    }

    @Builtin(value = "__subclasses__($self, /)", doc = "Return a list of immediate subclasses.")
    static PList subclasses(PythonClass self) {
        return PList.of(BuiltinHierarchy.subclasses(self).toArray());
    }

    @Builtin(value = "__prepare__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Create the namespace for the class statement")
    static PDict prepare(PythonClass cls, Object[] args, PDict kwargs) {
        return new PDict();
    }

    @Builtin(value = "__instancecheck__($self, instance, /)", doc = "Check if an object is an instance.")
    static boolean instanceCheck(PythonClass self, Object instance) {
        return IsInstance.plain(instance, self);
    }

    @Builtin(value = "__subclasscheck__($self, subclass, /)", doc = "Check if a class is a subclass.")
    static boolean subclassCheck(PythonClass self, Object subclass) {
        return IsSubclass.plain(subclass, self);
    }

    @Builtin(value = "__dir__($self, /)", doc = "Specialized __dir__ implementation for types.")
    static PList dir(PythonClass self) {
        return AttributeNames.ofClass(self);
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return memory consumption of the type object.")
    static long sizeOf(PythonClass self) {
        return CLASS_BYTES;
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(Object self, Object value) {
        return Unions.or(self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(Object self, Object value) {
        return Unions.or(value, self);
    }
}
