// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.ReprGuard;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/**
 * {@code defaultdict}: a dict that makes missing values; the factory is kept as a hidden property of the dict object.
 */
@Builtins(type = "collections.defaultdict", module = "collections")
public final class DefaultDictBuiltins {
    private static final HiddenKey FACTORY = new HiddenKey("default_factory");
    private static final TruffleString T_UPDATE = Text.of("update");

    private DefaultDictBuiltins() {}

    private static Object factory(PDict self) {
        return DynamicObjectLibrary.getUncached().getOrDefault(self, FACTORY, PNone.NONE);
    }

    private static void setFactory(PDict self, Object factory) {
        DynamicObjectLibrary.getUncached().put(self, FACTORY, factory);
    }

    @Builtin(value = "__init__($self, default_factory=None, /, *args, **kwargs)", hideSignature = true,
            doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
                    + "The default factory is called without arguments to produce a new value when a key is not "
                            + "present,\n"
                    + "in __getitem__ only. A defaultdict compares equal to a dict with the same items.\n"
                    + "All remaining arguments are treated the same as if they were passed to the dict constructor,\n"
                    + "including keyword arguments.")
    static void initialize(PDict self, Object factory, Object[] args, PDict keywords) {
        if (factory != PNone.NONE && !IsCallable.test(factory)) {
            throw Errors.typeError("first argument must be callable or None");
        }
        setFactory(self, factory);
        if (args.length > 0 || keywords.size() > 0) {
            Object[] all = new Object[args.length + 1];
            all[0] = self;
            System.arraycopy(args, 0, all, 1, args.length);
            KeywordCall.call(BuiltinTypes.DICT.lookup(T_UPDATE), all, keywords);
        }
    }

    @Builtin(value = "__missing__($self, key, /)", hideSignature = true,
            doc = "__missing__(key) # Called by __getitem__ for missing key; makes, stores and returns the value.")
    static Object missing(PDict self, Object key) {
        Object factory = factory(self);
        if (factory == PNone.NONE) {
            throw Errors.keyError(key);
        }
        Object value = Calls.call(factory);
        if (self.pythonClass() == CollectionsModule.DEFAULT_DICT) {
            self.put(key, value);
        } else {
            Items.set(self, key, value);
        }
        return value;
    }

    @Getter(value = "default_factory", doc = "Factory for default value called by __missing__().")
    static Object defaultFactory(PDict self) {
        return factory(self);
    }

    @Setter("default_factory")
    static void setDefaultFactory(PDict self, Object value) {
        setFactory(self, value);
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "D.copy() -> a shallow copy of D.",
            aliases = "__copy__")
    static Object copy(PDict self) {
        return Calls.call(self.pythonClass(), factory(self), self);
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static Object reduce(PDict self) {
        Object factory = factory(self);
        Object items = Iteration.iterator(Calls.method(self, Text.of("items")));
        return PTuple.of(self.pythonClass(), factory == PNone.NONE ? PTuple.EMPTY : PTuple.of(factory), PNone.NONE,
                PNone.NONE, items);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PDict self) {
        Object factory = factory(self);
        String shown = "...";
        if (factory == PNone.NONE || ReprGuard.enter(factory)) {
            try {
                shown = ReprOf.java(factory);
            } finally {
                if (factory != PNone.NONE) {
                    ReprGuard.leave(factory);
                }
            }
        }
        Object content = Calls.call(BuiltinTypes.DICT.lookup(SpecialMethod.REPR.methodName()), self);
        return Text.of(Text.toJava(self.pythonClass().nameText()) + "(" + shown + ", " + StringOf.java(content) + ")");
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PDict self, Object value) {
        if (!(value instanceof PDict)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.method(self, Text.of("copy"));
        Calls.method(result, T_UPDATE, value);
        return result;
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PDict self, Object value) {
        if (!(value instanceof PDict)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(self.pythonClass(), factory(self), value);
        Calls.method(result, T_UPDATE, self);
        return result;
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
