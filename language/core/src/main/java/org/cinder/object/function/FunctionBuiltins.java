// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.ObjectRepr;

/** Functions: construction, calling, binding. */
@Builtins(type = "function")
public final class FunctionBuiltins {
    private FunctionBuiltins() {}

    @Builtin(value = "__new__($cls, code, globals, name=None, argdefs=None, closure=None)",
            doc = "Create a function object.\n\n  code\n    a code object\n  globals\n    the globals dictionary\n  "
                    + "name\n"
                    + "    a string that overrides the name from the code object\n  argdefs\n"
                    + "    a tuple that specifies the default argument values\n  closure\n"
                    + "    a tuple that supplies the bindings for free variables")
    static Object make(PythonClass cls, PCode code, PDict globals, Object name, Object argdefs, Object closure) {
        TruffleString text = Text.asString(name);
        if (name != PNone.NONE && text == null) {
            throw Errors.typeError("arg 3 (name) must be None or string");
        }
        if (argdefs != PNone.NONE && !(argdefs instanceof PTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        }
        Object[] defaults = argdefs instanceof PTuple tuple ? tuple.elements() : PFunction.NO_DEFAULTS;
        PFunction function = new PFunction(code, globals, defaults, null, cells(code, closure));
        if (text != null) {
            function.setName(text);
        }
        return function;
    }

    private static PCell[] cells(PCode code, Object closure) {
        int needed = code.body().freeNames().length;
        if (closure == PNone.NONE && needed == 0) {
            return PFunction.NO_CLOSURE;
        }
        if (!(closure instanceof PTuple tuple)) {
            throw closure == PNone.NONE ? Errors.typeError("arg 5 (closure) must be tuple")
                    : Errors.typeError("arg 5 (closure) must be None or tuple");
        }
        if (tuple.length() != needed) {
            throw Errors.valueError("%s requires closure of length %s, not %s", code.name(), needed, tuple.length());
        }
        PCell[] cells = new PCell[needed];
        for (int i = 0; i < needed; i++) {
            if (!(tuple.get(i) instanceof PCell cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found %s", PythonClass.of(tuple.get(i)));
            }
            cells[i] = cell;
        }
        return cells;
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PFunction self, Object instance, Object owner) {
        return Descriptors.get(self, instance == PNone.NONE ? null : instance, owner);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PFunction self) {
        return Text.of("<function " + Text.toJava(self.qualifiedName()) + " at " + ObjectRepr.address(self) + ">");
    }
}
