// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.dict.PMappingProxy;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.SetAttribute;

/** The attributes of classes that programs may change. */
@Builtins(type = "type")
public final class TypeAttributeBuiltins {
    private TypeAttributeBuiltins() {}

    @Getter("__name__")
    static Object name(PythonClass self) {
        return self.nameText();
    }

    @Setter("__name__")
    static void setName(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__name__"));
        TruffleString name = Text.asString(value);
        if (name == null) {
            throw Errors.typeError("can only assign string to %s.__name__, not '%s'", self, PythonClass.of(value));
        }
        ClassNames.check(name);
        self.setName(Text.toJava(name));
    }

    @Deleter("__name__")
    static void deleteName(PythonClass self) {
        throw cannotDelete(self, "__name__");
    }

    private static PException cannotDelete(PythonClass self, String name) {
        return Errors.typeError("cannot delete '%s' attribute of immutable type '%s'", name, self);
    }

    @Getter("__qualname__")
    static Object qualifiedName(PythonClass self) {
        return self.qualifiedName();
    }

    @Setter("__qualname__")
    static void setQualifiedName(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__qualname__"));
        TruffleString name = Text.asString(value);
        if (name == null) {
            throw Errors.typeError("can only assign string to %s.__qualname__, not '%s'", self, PythonClass.of(value));
        }
        self.setQualifiedName(name);
    }

    @Deleter("__qualname__")
    static void deleteQualifiedName(PythonClass self) {
        throw cannotDelete(self, "__qualname__");
    }

    @Getter("__module__")
    static Object module(PythonClass self) {
        if (self.isBuiltin()) {
            int dot = self.name().lastIndexOf('.');
            return Text.of(dot < 0 ? "builtins" : self.name().substring(0, dot));
        }
        Object module = self.getOwn(Names.T_MODULE);
        if (module == null) {
            throw missing("__module__");
        }
        return Descriptors.get(module, null, self);
    }

    private static PException missing(String name) {
        return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "%s", name);
    }

    @Setter("__module__")
    static void setModule(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__module__"));
        self.setOwn(Names.T_MODULE, value);
    }

    @Deleter("__module__")
    static void deleteModule(PythonClass self) {
        throw cannotDelete(self, "__module__");
    }

    @Getter("__doc__")
    static Object doc(PythonClass self) {
        Object doc = self.isBuiltin() ? BuiltinDocs.ofClass(self) : self.getOwn(Names.T_DOC);
        return doc == null ? PNone.NONE : Descriptors.get(doc, null, self);
    }

    @Setter("__doc__")
    static void setDoc(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__doc__"));
        self.setOwn(Names.T_DOC, value);
    }

    @Deleter("__doc__")
    static void deleteDoc(PythonClass self) {
        throw cannotDelete(self, "__doc__");
    }

    @Getter("__bases__")
    static Object bases(PythonClass self) {
        return new PTuple(java.util.Arrays.copyOf(self.bases(), self.bases().length, Object[].class));
    }

    @Setter("__bases__")
    static void setBases(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__bases__"));
        ClassBases.assign(self, value);
    }

    @Deleter("__bases__")
    static void deleteBases(PythonClass self) {
        throw cannotDelete(self, "__bases__");
    }

    @Getter("__abstractmethods__")
    static Object abstractMethods(PythonClass self) {
        Object methods = self == BuiltinTypes.TYPE ? null : self.getOwn(Names.T_ABSTRACTMETHODS);
        if (methods == null) {
            throw missing("__abstractmethods__");
        }
        return methods;
    }

    @Setter("__abstractmethods__")
    static void setAbstractMethods(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__abstractmethods__"));
        self.setOwn(Names.T_ABSTRACTMETHODS, value);
    }

    @Deleter("__abstractmethods__")
    static void deleteAbstractMethods(PythonClass self) {
        SetAttribute.checkMutable(self, Text.of("__abstractmethods__"));
        abstractMethods(self);
        self.setOwn(Names.T_ABSTRACTMETHODS, null);
    }

    @Getter("__annotations__")
    static Object annotations(PythonClass self) {
        if (self.isBuiltin()) {
            throw Errors.noAttribute(self, Names.T_ANNOTATIONS);
        }
        Object annotations = self.getOwn(Names.T_ANNOTATIONS);
        if (annotations == null) {
            annotations = new PDict();
            self.setOwn(Names.T_ANNOTATIONS, annotations);
        }
        return Descriptors.get(annotations, null, self);
    }

    @Setter("__annotations__")
    static void setAnnotations(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__annotations__"));
        self.setOwn(Names.T_ANNOTATIONS, value);
    }

    @Deleter("__annotations__")
    static void deleteAnnotations(PythonClass self) {
        SetAttribute.checkMutable(self, Text.of("__annotations__"));
        if (self.getOwn(Names.T_ANNOTATIONS) == null) {
            throw missing("__annotations__");
        }
        self.setOwn(Names.T_ANNOTATIONS, null);
    }

    @Getter("__type_params__")
    static Object typeParams(PythonClass self) {
        Object params = self == BuiltinTypes.TYPE ? null : self.getOwn(Names.T_TYPE_PARAMS);
        return params == null ? PTuple.EMPTY : params;
    }

    @Setter("__type_params__")
    static void setTypeParams(PythonClass self, Object value) {
        SetAttribute.checkMutable(self, Text.of("__type_params__"));
        self.setOwn(Names.T_TYPE_PARAMS, value);
    }

    @Getter("__dict__")
    static Object dict(PythonClass self) {
        return new PMappingProxy(self);
    }
}
