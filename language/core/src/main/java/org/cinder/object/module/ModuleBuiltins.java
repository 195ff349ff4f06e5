// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.module;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.Names;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.GetAttribute;

/** The type of modules. */
@Builtins(type = "module")
public final class ModuleBuiltins {
    private ModuleBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PModule(cls.instanceShape(), new PDict());
    }

    @Builtin(value = "__init__($self, /, name, doc=None)",
            doc = "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.")
    static void init(PModule self, TruffleString name, Object doc) {
        PDict namespace = self.namespace();
        namespace.put(Names.T_NAME, name);
        namespace.put(Names.T_DOC, doc);
        namespace.put(Names.T_PACKAGE, PNone.NONE);
        namespace.put(Names.T_LOADER, PNone.NONE);
        namespace.put(Names.T_SPEC, PNone.NONE);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PModule self) {
        return ModuleRepr.of(self);
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PModule self, Object name) {
        TruffleString text = ObjectBuiltins.attributeName(name);
        Object value = AttributeLookup.ofModule(self, text);
        if (value == null) {
            throw ModuleAttributes.missing(self, text);
        }
        return value;
    }

    @Builtin(value = "__dir__($self, /)", hideSignature = true,
            doc = "__dir__() -> list\nspecialized dir() implementation")
    static Object dir(PModule self) {
        if (!(GetAttribute.orNull(self, Names.T_DICT) instanceof PDict namespace)) {
            throw Errors.typeError("%s.__dict__ is not a dictionary", GetAttribute.of(self, Names.T_NAME));
        }
        Object function = namespace.get(Names.T_DIR);
        if (function != null) {
            return Calls.call(function);
        }
        PList names = new PList();
        HashTable table = namespace.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            names.append(table.keyAt(entry));
        }
        return names;
    }

    @Getter("__dict__")
    static Object dict(PModule self) {
        return self.namespace();
    }

    @Getter("__annotations__")
    static Object annotations(PModule self) {
        Object annotations = ModuleAttributes.own(self, Names.T_ANNOTATIONS);
        if (annotations == null) {
            annotations = new PDict();
            self.namespace().put(Names.T_ANNOTATIONS, annotations);
        }
        return annotations;
    }

    @Setter("__annotations__")
    static void setAnnotations(PModule self, Object value) {
        self.namespace().put(Names.T_ANNOTATIONS, value);
    }

    @Deleter("__annotations__")
    static void deleteAnnotations(PModule self) {
        if (self.namespace().remove(Names.T_ANNOTATIONS) == null) {
            throw Errors.attributeError(self, Names.T_ANNOTATIONS, "__annotations__");
        }
    }
}
