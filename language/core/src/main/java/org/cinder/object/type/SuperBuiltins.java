// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.MissingAttribute;

/** {@code super} with explicit arguments; the form without is resolved where it stands in the source. */
@Builtins(type = "super")
public final class SuperBuiltins {
    private SuperBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PSuper(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", hideSignature = true,
            doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
                    + "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
                    + "super(type, type2) -> bound super object; requires issubclass(type2, type)\n"
                    + "Typical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n"
                    + "        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n"
                    + "    def cmeth(cls, arg):\n        super().cmeth(arg)\n")
    static void init(PSuper self, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("super() takes no keyword arguments");
        }
        if (args.length > 2) {
            throw Errors.typeError("super() expected at most 2 arguments, got %s", args.length);
        }
        if (args.length == 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        SuperObjects.initialize(self, args[0], args.length == 1 || args[1] == PNone.NONE ? null : args[1]);
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PSuper self, Object name) {
        TruffleString text = ObjectBuiltins.attributeName(name);
        Object value = AttributeLookup.ofSuper(self, text);
        if (value == null) {
            throw MissingAttribute.error(self, text);
        }
        return value;
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PSuper self, Object instance, Object owner) {
        if (instance == PNone.NONE || self.self() != null) {
            return self;
        }
        if (self.pythonClass() != BuiltinTypes.SUPER) {
            return Calls.call(self.pythonClass(), self.type(), instance);
        }
        return SuperObjects.create(self.type(), instance);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PSuper self) {
        String name = self.type() == null ? "NULL" : self.type().name();
        String object = self.selfType() == null ? "NULL" : "<" + self.selfType().name() + " object>";
        return Text.of("<super: <class '" + name + "'>, " + object + ">");
    }

    @Getter(value = "__thisclass__", doc = "the class invoking super()")
    static Object thisClass(PSuper self) {
        return self.type() == null ? PNone.NONE : self.type();
    }

    @Getter(value = "__self__", doc = "the instance invoking super(); may be None")
    static Object self(PSuper self) {
        return self.self() == null ? PNone.NONE : self.self();
    }

    @Getter(value = "__self_class__", doc = "the type of the instance invoking super(); may be None")
    static Object selfClass(PSuper self) {
        return self.selfType() == null ? PNone.NONE : self.selfType();
    }
}
