// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.GenericAliases;
import org.cinder.object.type.Instantiate;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.StringOf;

/** {@code BaseExceptionGroup} and, through it, {@code ExceptionGroup}. */
@Builtins(type = "BaseExceptionGroup")
public final class ExceptionGroupBuiltins {
    private ExceptionGroupBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (args.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%s given)", args.length);
        }
        TruffleString message = Text.asString(args[0]);
        if (message == null) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                    PythonClass.of(args[0]));
        }
        PTuple exceptions = exceptions(args[1]);
        PBaseException group = new PBaseException(choose(cls, onlyExceptions(exceptions)), PTuple.of(args));
        group.setDetails(new Object[] {args[0], exceptions});
        return group;
    }

    private static PTuple exceptions(Object given) {
        if (PythonClass.of(given).special(SpecialMethod.GETITEM) == null || given instanceof PDict) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PTuple exceptions = PTuple.of(Iteration.toArray(given));
        if (exceptions.length() == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (int i = 0; i < exceptions.length(); i++) {
            if (!(exceptions.get(i) instanceof PBaseException)) {
                throw Errors.valueError("Item %s of second argument (exceptions) is not an exception", i);
            }
        }
        return exceptions;
    }

    private static boolean onlyExceptions(PTuple exceptions) {
        for (Object each : exceptions.elements()) {
            if (!((PBaseException) each).pythonClass().isSubclassOf(ExceptionTypes.EXCEPTION)) {
                return false;
            }
        }
        return true;
    }

    private static PythonClass choose(PythonClass cls, boolean onlyExceptions) {
        if (cls == ExceptionTypes.BASE_EXCEPTION_GROUP) {
            return onlyExceptions ? ExceptionTypes.EXCEPTION_GROUP : cls;
        }
        if (!onlyExceptions && cls == ExceptionTypes.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (!onlyExceptions && cls.isSubclassOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '%s'", cls);
        }
        return cls;
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "A combination of multiple unrelated exceptions.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        int count = ExceptionGroups.exceptions(self).length();
        return Text.of(StringOf.java(message(self)) + " (" + count + " sub-exception" + (count == 1 ? ")" : "s)"));
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return GenericAliases.create(cls, item);
    }

    @Builtin(value = "derive($self, excs, /)", hideSignature = true)
    static Object derive(PBaseException self, Object excs) {
        return Instantiate.of(ExceptionTypes.BASE_EXCEPTION_GROUP, message(self), excs);
    }

    @Builtin(value = "split($self, condition, /)", hideSignature = true)
    static Object split(PBaseException self, Object condition) {
        ExceptionGroups.Split parts = ExceptionGroups.split(self, condition);
        return new PTuple(parts.match() == null ? PNone.NONE : parts.match(), parts.rest() == null ? PNone.NONE
                : parts.rest());
    }

    @Builtin(value = "subgroup($self, condition, /)", hideSignature = true)
    static Object subgroup(PBaseException self, Object condition) {
        Object match = ExceptionGroups.split(self, condition).match();
        return match == null ? PNone.NONE : match;
    }

    @Getter(value = "message", doc = "exception message")
    static Object message(PBaseException self) {
        return ExceptionFields.get(self, ExceptionGroups.MESSAGE);
    }

    @Getter(value = "exceptions", doc = "nested exceptions")
    static Object exceptions(PBaseException self) {
        return ExceptionFields.get(self, ExceptionGroups.EXCEPTIONS);
    }
}
