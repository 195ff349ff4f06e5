// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The attributes of functions. */
@Builtins(type = "function")
public final class FunctionAttributeBuiltins {
    private static final TruffleString BUILTINS = Text.of("__builtins__");

    private FunctionAttributeBuiltins() {}

    @Getter("__name__")
    static Object name(PFunction self) {
        return self.name();
    }

    @Setter("__name__")
    static void setName(PFunction self, Object value) {
        self.setName(text(value, "__name__"));
    }

    @Deleter("__name__")
    static void deleteName(PFunction self) {
        text(null, "__name__");
    }

    private static TruffleString text(Object value, String attribute) {
        TruffleString text = value == null ? null : Text.asString(value);
        if (text == null) {
            throw Errors.typeError("%s must be set to a string object", attribute);
        }
        return text;
    }

    @Getter("__qualname__")
    static Object qualifiedName(PFunction self) {
        return self.qualifiedName();
    }

    @Setter("__qualname__")
    static void setQualifiedName(PFunction self, Object value) {
        self.setQualifiedName(text(value, "__qualname__"));
    }

    @Deleter("__qualname__")
    static void deleteQualifiedName(PFunction self) {
        text(null, "__qualname__");
    }

    @Getter("__doc__")
    static Object doc(PFunction self) {
        if (self.doc() != null) {
            return self.doc();
        }
        TruffleString doc = self.code().body().docstring();
        if (doc == null) {
            return PNone.NONE;
        }
        self.setDoc(doc);
        return doc;
    }

    @Setter("__doc__")
    static void setDoc(PFunction self, Object value) {
        self.setDoc(value);
    }

    @Deleter("__doc__")
    static void deleteDoc(PFunction self) {
        self.setDoc(PNone.NONE);
    }

    @Getter("__module__")
    static Object module(PFunction self) {
        if (self.module() != null) {
            return self.module();
        }
        Object name = self.globals().get(Names.T_NAME);
        return name == null ? PNone.NONE : name;
    }

    @Setter("__module__")
    static void setModule(PFunction self, Object value) {
        self.setModule(value);
    }

    @Deleter("__module__")
    static void deleteModule(PFunction self) {
        self.setModule(PNone.NONE);
    }

    @Getter("__code__")
    static Object code(PFunction self) {
        return self.code();
    }

    @Setter("__code__")
    static void setCode(PFunction self, Object value) {
        if (!(value instanceof PCode code)) {
            throw Errors.typeError("__code__ must be set to a code object");
        }
        int given = code.body().freeNames().length;
        if (given != self.closure().length) {
            throw Errors.valueError("%s() requires a code object with %s free vars, not %s", self.name(),
                    self.closure().length, given);
        }
        self.setCode(code);
    }

    @Deleter("__code__")
    static void deleteCode(PFunction self) {
        throw Errors.typeError("__code__ must be set to a code object");
    }

    @Getter("__defaults__")
    static Object defaults(PFunction self) {
        return self.defaults().length == 0 ? PNone.NONE : new PTuple(self.defaults());
    }

    @Setter("__defaults__")
    static void setDefaults(PFunction self, Object value) {
        if (value != PNone.NONE && !(value instanceof PTuple)) {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
        self.setDefaults(value instanceof PTuple tuple ? tuple.elements() : PFunction.NO_DEFAULTS);
    }

    @Deleter("__defaults__")
    static void deleteDefaults(PFunction self) {
        self.setDefaults(PFunction.NO_DEFAULTS);
    }

    @Getter("__kwdefaults__")
    static Object keywordDefaults(PFunction self) {
        return self.keywordDefaults() == null ? PNone.NONE : self.keywordDefaults();
    }

    @Setter("__kwdefaults__")
    static void setKeywordDefaults(PFunction self, Object value) {
        if (value != PNone.NONE && !(value instanceof PDict)) {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
        self.setKeywordDefaults(value instanceof PDict dict ? dict : null);
    }

    @Deleter("__kwdefaults__")
    static void deleteKeywordDefaults(PFunction self) {
        self.setKeywordDefaults(null);
    }

    @Getter("__annotations__")
    static Object annotations(PFunction self) {
        if (self.annotations() == null) {
            self.setAnnotations(new PDict());
        }
        return self.annotations();
    }

    @Setter("__annotations__")
    static void setAnnotations(PFunction self, Object value) {
        if (value != PNone.NONE && !(value instanceof PDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        self.setAnnotations(value == PNone.NONE ? null : value);
    }

    @Deleter("__annotations__")
    static void deleteAnnotations(PFunction self) {
        self.setAnnotations(null);
    }

    @Getter("__type_params__")
    static Object typeParams(PFunction self) {
        return self.typeParams() == null ? PTuple.EMPTY : self.typeParams();
    }

    @Setter("__type_params__")
    static void setTypeParams(PFunction self, Object value) {
        if (!(value instanceof PTuple)) {
            throw Errors.typeError("__type_params__ must be set to a tuple");
        }
        self.setTypeParams(value);
    }

    @Deleter("__type_params__")
    static void deleteTypeParams(PFunction self) {
        throw Errors.typeError("__type_params__ must be set to a tuple");
    }

    @Getter("__closure__")
    static Object closure(PFunction self) {
        PCell[] cells = self.closure();
        return cells.length == 0 ? PNone.NONE
                : new PTuple(java.util.Arrays.copyOf(cells, cells.length, Object[].class));
    }

    @Getter("__globals__")
    static Object globals(PFunction self) {
        return self.globals();
    }

    @Getter("__builtins__")
    static Object builtins(PFunction self) {
        Object builtins = self.globals().get(BUILTINS);
        if (builtins instanceof PModule module) {
            return module.namespace();
        }
        return builtins instanceof PDict ? builtins : CinderContext.get(null).builtins();
    }
}
