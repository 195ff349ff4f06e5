// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.ReprGuard;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** {@code functools.partial}. */
@Builtins(type = "functools.partial", module = "functools")
public final class PartialBuiltins {
    private PartialBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **keywords)", hideSignature = true,
            doc = "partial(func, *args, **keywords) - new function with partial application\n"
                    + "of the given arguments and keywords.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        if (args.length == 0) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        Object function = args[0];
        Object[] arguments = Arrays.copyOfRange(args, 1, args.length);
        PDict named = keywords;
        if (function instanceof PPartial inner && inner.pythonClass() == FunctoolsModule.PARTIAL
                && cls == FunctoolsModule.PARTIAL && InstanceAttributes.isEmpty(inner)) {
            function = inner.function();
            arguments = concat(inner.arguments(), arguments);
            named = merge(inner.keywords(), keywords);
        } else if (!IsCallable.test(function)) {
            throw Errors.typeError("the first argument must be callable");
        }
        PPartial partial = new PPartial(cls.instanceShape());
        partial.set(function, arguments, named);
        return partial;
    }

    private static Object[] concat(Object[] first, Object[] second) {
        if (second.length == 0) {
            return first;
        }
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static PDict merge(PDict first, PDict second) {
        if (first.size() == 0) {
            return second;
        }
        PDict merged = new PDict(first.table().copy());
        HashTable table = second.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            merged.put(table.keyAt(entry), table.valueAt(entry));
        }
        return merged;
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PPartial self, Object[] args, PDict keywords) {
        return KeywordCall.call(self.function(), concat(self.arguments(), args), merge(self.keywords(), keywords));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PPartial self) {
        boolean builtin = self.pythonClass() == FunctoolsModule.PARTIAL;
        String name = builtin ? "functools.partial" : Text.toJava(self.pythonClass().nameText());
        if (!ReprGuard.enter(self)) {
            return Text.of("...");
        }
        try {
            StringBuilder out = new StringBuilder(name).append('(').append(ReprOf.java(self.function()));
            for (Object argument : self.arguments()) {
                out.append(", ").append(ReprOf.java(argument));
            }
            HashTable table = self.keywords().table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                Object value = table.valueAt(entry);
                out.append(", ").append(StringOf.java(table.keyAt(entry))).append('=').append(ReprOf.java(value));
            }
            return Text.of(out.append(')').toString());
        } finally {
            ReprGuard.leave(self);
        }
    }

    @Getter(value = "func", doc = "function object to use in future partial calls")
    static Object function(PPartial self) {
        return self.function();
    }

    @Getter(value = "args", doc = "tuple of arguments to future partial calls")
    static Object arguments(PPartial self) {
        return self.argumentTuple();
    }

    @Getter(value = "keywords", doc = "dictionary of keyword arguments to future partial calls")
    static Object keywords(PPartial self) {
        return self.keywords();
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(PPartial self) {
        Object dict = InstanceAttributes.isEmpty(self) ? PNone.NONE : InstanceAttributes.dict(self);
        return PTuple.of(self.pythonClass(), PTuple.of(self.function()),
                PTuple.of(self.function(), self.argumentTuple(), self.keywords(), dict));
    }

    @Builtin(value = "__setstate__($self, state, /)", hideSignature = true, doc = "Restore the pickled state.")
    static void setState(PPartial self, Object state) {
        if (!(state instanceof PTuple tuple) || tuple.length() != 4 || !IsCallable.test(tuple.get(0))
                || !(tuple.get(1) instanceof PTuple args)
                || !(tuple.get(2) == PNone.NONE || tuple.get(2) instanceof PDict)) {
            throw Errors.typeError("invalid partial state");
        }
        PDict keywords = !(tuple.get(2) instanceof PDict dict) ? new PDict()
                : dict.pythonClass() == BuiltinTypes.DICT ? dict : new PDict(dict.table().copy());
        self.set(tuple.get(0), args.elements(), keywords);
        if (args.pythonClass() == BuiltinTypes.TUPLE) {
            self.keep(args);
        }
        if (tuple.get(3) instanceof PDict dict) {
            InstanceAttributes.setDict(self, dict);
        } else if (!InstanceAttributes.isEmpty(self)) {
            InstanceAttributes.setDict(self, new PDict());
        }
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
