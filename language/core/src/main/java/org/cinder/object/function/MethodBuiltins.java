// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.Identity;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.ReprOf;

/** Bound methods; attributes they do not have are those of the function. */
@Builtins(type = "method")
public final class MethodBuiltins {
    private MethodBuiltins() {}

    @Builtin(value = "__new__($cls, function, instance, /)", doc = "Create a bound instance method object.")
    static Object make(PythonClass cls, Object function, Object instance) {
        if (!IsCallable.test(function)) {
            throw Errors.typeError("first argument must be callable");
        }
        if (instance == PNone.NONE) {
            throw Errors.typeError("instance must not be None");
        }
        return new PMethod(function, instance);
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PMethod self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PMethod self, Object name) {
        TruffleString text = ObjectBuiltins.attributeName(name);
        Object found = self.pythonClass().lookup(text);
        return found != null ? Descriptors.get(found, self, self.pythonClass())
                : GetAttribute.of(self.function(), text);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PMethod self, Object value) {
        if (!(value instanceof PMethod other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return Identity.same(self.self(), other.self()) && Comparison.equal(self.function(), other.function());
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PMethod self, Object value) {
        return equal(self, value) instanceof Boolean same ? (Object) !same : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PMethod self) {
        return Hash.ofIdentity(self.self()) ^ Hash.of(self.function());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PMethod self) {
        Object name = GetAttribute.orNull(self.function(), Names.T_QUALNAME);
        if (name == null) {
            name = GetAttribute.orNull(self.function(), Names.T_NAME);
        }
        TruffleString text = name == null ? null : Text.asString(name);
        return Text.of("<bound method " + (text == null ? "?" : Text.toJava(text)) + " of " + ReprOf.java(self.self())
                + ">");
    }

    @Builtin(value = "__reduce__($self, /)", doc = "Helper for pickle.")
    static Object reduce(PMethod self) {
        Object name = GetAttribute.of(self.function(), Names.T_NAME);
        return new PTuple(CinderContext.get(null).builtins().get(Text.of("getattr")), new PTuple(self.self(), name));
    }

    @Getter(value = "__func__", doc = "the function (or other callable) implementing a method")
    static Object function(PMethod self) {
        return self.function();
    }

    @Getter(value = "__self__", doc = "the instance to which a method is bound")
    static Object self(PMethod self) {
        return self.self();
    }

    @Getter("__doc__")
    static Object doc(PMethod self) {
        Object doc = GetAttribute.orNull(self.function(), Names.T_DOC);
        return doc == null ? PNone.NONE : doc;
    }
}
