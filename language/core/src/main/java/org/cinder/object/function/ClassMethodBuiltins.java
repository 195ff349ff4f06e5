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
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.ReprOf;

/** {@code classmethod}. */
@Builtins(type = "classmethod")
public final class ClassMethodBuiltins {
    private ClassMethodBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PClassMethod(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", hideSignature = true,
            doc = "classmethod(function) -> method\n\nConvert a function to be a class method.\n\nA class method "
                    + "receives the "
                    + "class as implicit first argument,\njust like an instance method receives the instance.\nTo "
                            + "declare a "
                    + "class method, use this idiom:\n\n  class C:\n      @classmethod\n"
                    + "      def f(cls, arg1, arg2, argN):\n          ...")
    static void init(PClassMethod self, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("classmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("classmethod expected 1 argument, got %s", args.length);
        }
        self.setFunction(args[0]);
        WrapperAttributes.copy(self, args[0]);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PClassMethod self, Object instance, Object owner) {
        return Descriptors.bind(self, owner == PNone.NONE ? PythonClass.of(instance) : owner);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PClassMethod self) {
        return Text.of("<classmethod(" + (self.function() == null ? "<NULL>" : ReprOf.java(self.function())) + ")>");
    }

    @Getter("__func__")
    static Object function(PClassMethod self) {
        return self.function() == null ? PNone.NONE : self.function();
    }

    @Getter("__wrapped__")
    static Object wrapped(PClassMethod self) {
        return function(self);
    }

    @Getter("__isabstractmethod__")
    static boolean isAbstract(PClassMethod self) {
        return AbstractFlag.of(self.function());
    }
}
