// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.ReprOf;

/** {@code staticmethod}. */
@Builtins(type = "staticmethod")
public final class StaticMethodBuiltins {
    private StaticMethodBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PStaticMethod(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", hideSignature = true,
            doc = "staticmethod(function) -> method\n\nConvert a function to be a static method.\n\nA static method "
                    + "does not "
                    + "receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class "
                            + "C:\n"
                    + "         @staticmethod\n         def f(arg1, arg2, argN):\n             ...")
    static void init(PStaticMethod self, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("staticmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("staticmethod expected 1 argument, got %s", args.length);
        }
        self.setFunction(args[0]);
        WrapperAttributes.copy(self, args[0]);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PStaticMethod self, Object instance, Object owner) {
        return Descriptors.unwrap(self);
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PStaticMethod self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(function(self), args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PStaticMethod self) {
        return Text.of("<staticmethod(" + (self.function() == null ? "<NULL>" : ReprOf.java(self.function())) + ")>");
    }

    @Getter("__func__")
    static Object function(PStaticMethod self) {
        return self.function() == null ? PNone.NONE : self.function();
    }

    @Getter("__wrapped__")
    static Object wrapped(PStaticMethod self) {
        return function(self);
    }

    @Getter("__isabstractmethod__")
    static boolean isAbstract(PStaticMethod self) {
        return AbstractFlag.of(self.function());
    }
}
