// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.SetAttribute;

/** {@code property}. */
@Builtins(type = "property")
public final class PropertyBuiltins {
    private PropertyBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PProperty(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, /, fget=None, fset=None, fdel=None, doc=None)",
            doc = "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n"
                    + "    function to be used for setting an attribute value\n  fdel\n"
                    + "    function to be used for deleting an attribute\n  doc\n    docstring\n\nTypical use is to "
                            + "define a "
                    + "managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n"
                    + "    def setx(self, value): self._x = value\n    def delx(self): del self._x\n"
                    + "    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new "
                            + "properties "
                    + "or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n"
                    + "        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, "
                            + "value):\n"
                    + "        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x")
    static void init(PProperty self, Object fget, Object fset, Object fdel, Object doc) {
        Object text = doc;
        boolean fromGetter = false;
        if (doc == PNone.NONE && fget != PNone.NONE) {
            Object getterDoc = GetAttribute.orNull(fget, Names.T_DOC);
            if (getterDoc != null) {
                text = getterDoc;
                fromGetter = getterDoc != PNone.NONE;
            }
        }
        self.initialize(orNull(fget), orNull(fset), orNull(fdel), text, fromGetter);
        if (self.pythonClass() != BuiltinTypes.PROPERTY) {
            setDocOfSubclass(self, text, fromGetter);
        }
    }

    /** The class of the instance has a {@code __doc__} of its own, so the text goes where instances keep attributes. */
    private static void setDocOfSubclass(PProperty self, Object text, boolean fromGetter) {
        try {
            SetAttribute.set(self, Names.T_DOC, text);
        } catch (PException e) {
            if (fromGetter || !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
    }

    private static Object orNull(Object value) {
        return value == PNone.NONE ? null : value;
    }

    private static Object orNone(Object value) {
        return value == null ? PNone.NONE : value;
    }

    @Builtin(value = "getter($self, object, /)", hideSignature = true,
            doc = "Descriptor to obtain a copy of the property with a different getter.")
    static Object withGetter(PProperty self, Object function) {
        return copy(self, function, PNone.NONE, PNone.NONE);
    }

    @Builtin(value = "setter($self, object, /)", hideSignature = true,
            doc = "Descriptor to obtain a copy of the property with a different setter.")
    static Object withSetter(PProperty self, Object function) {
        return copy(self, PNone.NONE, function, PNone.NONE);
    }

    @Builtin(value = "deleter($self, object, /)", hideSignature = true,
            doc = "Descriptor to obtain a copy of the property with a different deleter.")
    static Object withDeleter(PProperty self, Object function) {
        return copy(self, PNone.NONE, PNone.NONE, function);
    }

    private static Object copy(PProperty self, Object getter, Object setter, Object deleter) {
        Object newGetter = getter != PNone.NONE ? getter : orNone(self.getter());
        Object doc = self.isDocFromGetter() && newGetter != PNone.NONE ? PNone.NONE : orNone(self.doc());
        Object result = Calls.call(self.pythonClass(), newGetter,
                setter != PNone.NONE ? setter : orNone(self.setter()),
                deleter != PNone.NONE ? deleter : orNone(self.deleter()), doc);
        if (result instanceof PProperty property) {
            property.setName(self.name());
        }
        return result;
    }

    @Builtin(value = "__set_name__($self, /, *args)", hideSignature = true, doc = "Method to set name of a property.")
    static void setName(PProperty self, Object[] args) {
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but %s were given", args.length);
        }
        self.setName(args[1]);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PProperty self, Object instance, Object owner) {
        return instance == PNone.NONE ? self : PropertyAccess.get(self, instance);
    }

    @Builtin(value = "__set__($self, instance, value, /)", doc = "Set an attribute of instance to value.")
    static void set(PProperty self, Object instance, Object value) {
        PropertyAccess.set(self, instance, value);
    }

    @Builtin(value = "__delete__($self, instance, /)", doc = "Delete an attribute of instance.")
    static void delete(PProperty self, Object instance) {
        PropertyAccess.delete(self, instance);
    }

    @Getter("fget")
    static Object getter(PProperty self) {
        return orNone(self.getter());
    }

    @Getter("fset")
    static Object setter(PProperty self) {
        return orNone(self.setter());
    }

    @Getter("fdel")
    static Object deleter(PProperty self) {
        return orNone(self.deleter());
    }

    @Getter("__doc__")
    static Object doc(PProperty self) {
        return orNone(self.doc());
    }

    @Setter("__doc__")
    static void setDoc(PProperty self, Object value) {
        self.setDoc(value);
    }

    @Deleter("__doc__")
    static void deleteDoc(PProperty self) {
        self.setDoc(null);
    }

    @Getter("__isabstractmethod__")
    static boolean isAbstract(PProperty self) {
        return AbstractFlag.of(self.getter()) || AbstractFlag.of(self.setter()) || AbstractFlag.of(self.deleter());
    }
}
