// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.ReprOf;

/** {@code ContextVar}. */
@Builtins(type = "_contextvars.ContextVar", module = "_contextvars")
public final class ContextVariableBuiltins {
    private ContextVariableBuiltins() {}

    @Builtin(value = "__new__($cls, name, /, *, default=<unrepresentable>)", hideSignature = true)
    static Object make(PythonClass cls, Object name, Object defaultValue) {
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("context variable name must be a str");
        }
        return new PContextVariable(text, defaultValue);
    }

    @Getter("name")
    static Object name(PContextVariable self) {
        return self.name();
    }

    @Builtin(value = "get($self, default=<unrepresentable>, /)",
            doc = "Return a value for the context variable for the current context.\n\n"
                    + "Without one it is the default given here, else the default of the variable, else LookupError.")
    static Object get(CinderContext context, PContextVariable self, Object otherwise) {
        Object value = CurrentContext.of(context).get().get(self);
        if (value == null) {
            value = otherwise == null ? self.defaultValue() : otherwise;
        }
        if (value == null) {
            throw Errors.withArgs(ExceptionTypes.LOOKUP_ERROR, self);
        }
        return value;
    }

    @Builtin(value = "set($self, value, /)",
            doc = "Call to set a new value for the context variable in the current context; the token can undo it.")
    static Object set(CinderContext context, PContextVariable self, Object value) {
        PContext current = CurrentContext.of(context).get();
        PContextToken token = new PContextToken(current, self, current.get(self));
        current.put(self, value);
        return token;
    }

    @Builtin(value = "reset($self, token, /)",
            doc = "Reset the context variable.\n\nIt gets the value it had before the set() that made the token.")
    static void reset(CinderContext context, PContextVariable self, Object token) {
        if (!(token instanceof PContextToken known)) {
            throw Errors.typeError("expected an instance of Token, got %s", ReprOf.of(token));
        }
        if (known.isUsed()) {
            throw Errors.runtimeError("%s has already been used once", ReprOf.of(token));
        }
        if (known.variable() != self) {
            throw Errors.valueError("%s was created by a different ContextVar", ReprOf.of(token));
        }
        PContext current = CurrentContext.of(context).get();
        if (known.context() != current) {
            throw Errors.valueError("%s was created in a different Context", ReprOf.of(token));
        }
        known.markUsed();
        current.put(self, known.oldValue());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PContextVariable self) {
        return Hash.ofIdentity(self);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PContextVariable self) {
        String shown = self.defaultValue() == null ? "" : " default=" + ReprOf.java(self.defaultValue());
        return Text.of("<ContextVar name=" + ReprOf.java(self.name()) + shown + " at " + ObjectRepr.address(self)
                + ">");
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
