// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.ast.CompareOperator;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.ClassAssignment;
import org.cinder.object.type.ObjectCreation;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.DeleteAttribute;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.MissingAttribute;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.StringOf;

/** The methods every object has: creation, attributes, comparison, text. */
@Builtins(type = "object")
public final class ObjectBuiltins {
    private ObjectBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)",
            doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new "
                    + "featureless\n"
                    + "instance that has no instance attributes and cannot be given any.\n")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return ObjectCreation.create(cls, args.length + kwargs.size() > 0);
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)",
            doc = "Initialize self.  See help(type(self)) for accurate signature.")
    static void init(Object self, Object[] args, PDict kwargs) {
        ObjectCreation.initialize(self, args.length + kwargs.size() > 0);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(Object self) {
        return ObjectRepr.of(self);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(Object self) {
        return ReprOf.of(self);
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(Object self) {
        return Hash.ofIdentity(self);
    }

    @Builtin(value = "__format__($self, format_spec, /)", doc = "Default object formatter; the format must be empty.")
    static Object format(Object self, TruffleString spec) {
        if (Text.length(spec) > 0) {
            throw Errors.typeError("unsupported format string passed to %s.__format__", PythonClass.of(self));
        }
        return StringOf.object(self);
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(Object self, Object name) {
        TruffleString text = attributeName(name);
        Object value = AttributeLookup.generic(self, PythonClass.of(self), text);
        if (value == null) {
            throw self instanceof PythonClass ? Errors.attributeError(self, text, "'%s' object has no attribute '%s'",
                    PythonClass.of(self), text) : MissingAttribute.error(self, text);
        }
        return value;
    }

    @Builtin(value = "__setattr__($self, name, value, /)", doc = "Implement setattr(self, name, value).")
    static void setAttribute(Object self, Object name, Object value) {
        checkNotClass(self, "__setattr__");
        SetAttribute.generic(self, PythonClass.of(self), attributeName(name), value);
    }

    @Builtin(value = "__delattr__($self, name, /)", doc = "Implement delattr(self, name).")
    static void deleteAttribute(Object self, Object name) {
        checkNotClass(self, "__delattr__");
        DeleteAttribute.generic(self, PythonClass.of(self), attributeName(name));
    }

    /** The name of an attribute given as any object; TypeError when it is not a str. */
    public static TruffleString attributeName(Object name) {
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '%s'", PythonClass.of(name));
        }
        return text;
    }

    private static void checkNotClass(Object self, String method) {
        if (self instanceof PythonClass type) {
            throw Errors.typeError("can't apply this %s to %s object", method, type.pythonClass());
        }
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(Object self, Object value) {
        return Comparison.ofObject(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(Object self, Object value) {
        return Comparison.ofObject(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(Object self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(Object self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(Object self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(Object self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Getter(value = "__class__", doc = "the object's class")
    static Object cls(Object self) {
        return PythonClass.of(self);
    }

    @Setter("__class__")
    static void setClass(Object self, Object value) {
        ClassAssignment.assign(self, value);
    }

    @Deleter("__class__")
    static void deleteClass(Object self) {
        throw Errors.typeError("can't delete __class__ attribute");
    }
}
