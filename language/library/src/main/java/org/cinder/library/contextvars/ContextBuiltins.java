// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprOf;

/** {@code Context}. */
@Builtins(type = "_contextvars.Context", module = "_contextvars")
public final class ContextBuiltins {
    private ContextBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true)
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        if (args.length > 0 || keywords.size() > 0) {
            throw Errors.typeError("Context() does not accept any arguments");
        }
        return new PContext();
    }

    @Builtin(value = "run($self, callable, /, *args, **kwargs)", hideSignature = true,
            doc = "Call a function in this context.")
    static Object run(CinderContext context, PContext self, Object callable, Object[] args, PDict keywords) {
        if (self.isEntered()) {
            throw Errors.runtimeError("cannot enter context: %s is already entered", ReprOf.of(self));
        }
        CurrentContext current = CurrentContext.of(context);
        PContext outer = current.get();
        self.setEntered(true);
        current.set(self);
        try {
            return KeywordCall.call(callable, args, keywords);
        } finally {
            current.set(outer);
            self.setEntered(false);
        }
    }

    @Builtin(value = "copy($self, /)", doc = "Return a shallow copy of the context object.")
    static Object copy(PContext self) {
        return self.copy();
    }

    private static PContextVariable key(Object key) {
        if (!(key instanceof PContextVariable variable)) {
            throw Errors.typeError("a ContextVar key was expected, got %s", ReprOf.of(key));
        }
        return variable;
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PContext self, Object key) {
        Object value = self.get(key(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PContext self, Object key) {
        return self.get(key(key)) != null;
    }

    @Builtin(value = "get($self, key, default=None, /)",
            doc = "Return the value for `key` if `key` has the value in the context object.")
    static Object get(PContext self, Object key, Object otherwise) {
        Object value = self.get(key(key));
        return value == null ? otherwise : value;
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long len(PContext self) {
        return self.values().size();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PContext self) {
        return Iteration.iterator(PList.of(self.values().keySet().toArray()));
    }

    @Builtin(value = "keys($self, /)", doc = "Return a list of all variables in the context object.")
    static Object keys(PContext self) {
        return Iteration.iterator(PList.of(self.values().keySet().toArray()));
    }

    @Builtin(value = "values($self, /)", doc = "Return a list of all variables' values in the context object.")
    static Object values(PContext self) {
        return Iteration.iterator(PList.of(self.values().values().toArray()));
    }

    @Builtin(value = "items($self, /)", doc = "Return all variables and their values in the context object.")
    static Object items(PContext self) {
        PList items = new PList();
        self.values().forEach((variable, value) -> items.append(PTuple.of(variable, value)));
        return Iteration.iterator(items);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PContext self, Object value) {
        if (!(value instanceof PContext other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.values().size() != other.values().size()) {
            return false;
        }
        for (PContextVariable variable : self.values().keySet()) {
            Object theirs = other.get(variable);
            if (theirs == null || !Comparison.equal(self.get(variable), theirs)) {
                return false;
            }
        }
        return true;
    }
}
