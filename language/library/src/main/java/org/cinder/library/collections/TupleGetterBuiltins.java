// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ReprOf;

/** {@code _tuplegetter}. */
@Builtins(type = "collections._tuplegetter", module = "collections")
public final class TupleGetterBuiltins {
    private TupleGetterBuiltins() {}

    @Builtin(value = "__new__($cls, index, doc, /)", hideSignature = true)
    static Object make(PythonClass cls, long index, Object doc) {
        return new PTupleGetter(cls.instanceShape(), (int) index, doc);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.", inline = true)
    static Object get(PTupleGetter self, Object instance, Object owner) {
        if (instance instanceof PTuple tuple && self.index() < tuple.length()) {
            return tuple.get(self.index());
        }
        return wrongInstance(self, instance);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object wrongInstance(PTupleGetter self, Object instance) {
        if (instance == PNone.NONE) {
            return self;
        }
        if (instance instanceof PTuple) {
            throw Errors.indexError("tuple index out of range");
        }
        throw Errors.typeError("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
                self.index(),
                PythonClass.of(instance));
    }

    @Builtin(value = "__set__($self, instance, value, /)", doc = "Set an attribute of instance to value.")
    static void set(PTupleGetter self, Object instance, Object value) {
        throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't set attribute");
    }

    @Builtin(value = "__delete__($self, instance, /)", doc = "Delete an attribute of instance.")
    static void delete(PTupleGetter self, Object instance) {
        throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't delete attribute");
    }

    @Getter("__doc__")
    static Object doc(PTupleGetter self) {
        return self.doc();
    }

    @Setter("__doc__")
    static void setDoc(PTupleGetter self, Object doc) {
        self.setDoc(doc);
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static Object reduce(PTupleGetter self) {
        return PTuple.of(self.pythonClass(), PTuple.of((long) self.index(), self.doc()));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PTupleGetter self) {
        return Text.of("_tuplegetter(" + self.index() + ", " + ReprOf.java(self.doc()) + ")");
    }
}
