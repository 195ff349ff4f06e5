// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.StringOf;

/** {@code BaseException}: arguments, chaining, traceback and notes, which all exceptions have. */
@Builtins(type = "BaseException")
public final class BaseExceptionBuiltins {
    private BaseExceptionBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PBaseException(cls, PTuple.of(args));
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Common base class for all exceptions")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PBaseException self) {
        String name = Text.toJava(self.pythonClass().nameText());
        PTuple args = self.args();
        return Text.of(name + (args.length() == 1 ? "(" + ReprOf.java(args.get(0)) + ")" : ReprOf.java(args)));
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        PTuple args = self.args();
        return switch (args.length()) {
            case 0 -> Text.EMPTY;
            case 1 -> StringOf.object(args.get(0));
            default -> StringOf.object(args);
        };
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBaseException self) {
        return InstanceAttributes.isEmpty(self) ? new PTuple(self.pythonClass(), self.args())
                : new PTuple(self.pythonClass(), self.args(), InstanceAttributes.dict(self));
    }

    @Builtin(value = "__setstate__($self, state, /)", hideSignature = true)
    static void setState(PBaseException self, Object state) {
        if (state == PNone.NONE) {
            return;
        }
        if (!(state instanceof PDict dict)) {
            throw Errors.typeError("state is not a dictionary");
        }
        HashTable table = dict.table().copy();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            TruffleString name = ObjectBuiltins.attributeName(table.keyAt(entry));
            SetAttribute.set(self, name, table.valueAt(entry));
        }
    }

    @Builtin(value = "with_traceback($self, tb, /)", hideSignature = true,
            doc = "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.")
    static Object withTraceback(PBaseException self, Object tb) {
        setTraceback(self, tb);
        return self;
    }

    @Builtin(value = "add_note($self, note, /)", hideSignature = true,
            doc = "Exception.add_note(note) --\n    add a note to the exception")
    static void addNote(PBaseException self, Object note) {
        if (Text.asString(note) == null) {
            throw Errors.typeError("note must be a str, not '%s'", PythonClass.of(note));
        }
        ExceptionNotes.add(self, note);
    }

    @Getter("args")
    static Object args(PBaseException self) {
        return self.args();
    }

    @Setter("args")
    static void setArgs(PBaseException self, Object value) {
        self.setArgs(value instanceof PTuple tuple ? tuple : PTuple.of(Iteration.toArray(value)));
    }

    @Deleter("args")
    static void deleteArgs(PBaseException self) {
        throw Errors.typeError("args may not be deleted");
    }

    @Getter("__traceback__")
    static Object traceback(PBaseException self) {
        return self.traceback() == null ? PNone.NONE : self.traceback();
    }

    @Setter("__traceback__")
    static void setTraceback(PBaseException self, Object value) {
        if (value != PNone.NONE && !(value instanceof PTraceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        self.setTraceback(value instanceof PTraceback traceback ? traceback : null);
    }

    @Deleter("__traceback__")
    static void deleteTraceback(PBaseException self) {
        throw Errors.typeError("__traceback__ may not be deleted");
    }

    @Getter(value = "__context__", doc = "exception context")
    static Object context(PBaseException self) {
        return self.context();
    }

    @Setter("__context__")
    static void setContext(PBaseException self, Object value) {
        if (value != PNone.NONE && !(value instanceof PBaseException)) {
            throw Errors.typeError("exception context must be None or derive from BaseException");
        }
        self.setContext(value);
    }

    @Deleter("__context__")
    static void deleteContext(PBaseException self) {
        throw Errors.typeError("__context__ may not be deleted");
    }

    @Getter(value = "__cause__", doc = "exception cause")
    static Object cause(PBaseException self) {
        return self.cause();
    }

    @Setter("__cause__")
    static void setCause(PBaseException self, Object value) {
        if (value != PNone.NONE && !(value instanceof PBaseException)) {
            throw Errors.typeError("exception cause must be None or derive from BaseException");
        }
        self.setCause(value);
    }

    @Deleter("__cause__")
    static void deleteCause(PBaseException self) {
        throw Errors.typeError("__cause__ may not be deleted");
    }

    @Getter("__suppress_context__")
    static boolean suppressContext(PBaseException self) {
        return self.suppressContext();
    }

    @Setter("__suppress_context__")
    static void setSuppressContext(PBaseException self, Object value) {
        if (!(value instanceof Boolean suppress)) {
            throw Errors.typeError("attribute value type must be bool");
        }
        self.setSuppressContext(suppress);
    }

    @Deleter("__suppress_context__")
    static void deleteSuppressContext(PBaseException self) {
        throw Errors.typeError("can't delete numeric/char attribute");
    }
}
