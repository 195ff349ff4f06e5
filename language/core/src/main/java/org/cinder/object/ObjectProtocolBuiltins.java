// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.type.PythonClass;

/** The methods of {@code object} that serve subclassing, listing and copying. */
@Builtins(type = "object")
public final class ObjectProtocolBuiltins {
    private static final long HEADER_BYTES = 16;
    private static final long SLOT_BYTES = 8;

    private ObjectProtocolBuiltins() {}

    @Builtin(value = "__init_subclass__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It "
                    + "may be\n"
                    + "overridden to extend subclasses.\n")
    static void initSubclass(PythonClass cls, Object[] args, PDict kwargs) {
        if (args.length > 0) {
            throw Errors.typeError("%s.__init_subclass__() takes no arguments (%s given)", cls.qualifiedName(),
                    args.length);
        }
        if (kwargs.size() > 0) {
            throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", cls.qualifiedName());
        }
    }

    @Builtin(value = "__subclasshook__($cls, /, *args)", hideSignature = true,
            doc = "Abstract classes can override this to customize issubclass().\n\nIt is asked first; NotImplemented "
                    + "means that\n"
                    + "the normal algorithm decides, anything else is the answer.\n")
    static Object subclassHook(PythonClass cls, Object[] args) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__dir__($self, /)", doc = "Default dir() implementation.")
    static PList dir(Object self) {
        return AttributeNames.ofInstance(self);
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Size of object in memory, in bytes.")
    static long sizeOf(Object self) {
        return HEADER_BYTES + SLOT_BYTES * PythonClass.of(self).slots().length;
    }

    @Builtin(value = "__reduce__($self, /)", doc = "Helper for pickle.")
    static Object reduce(Object self) {
        return ObjectReduction.reduce(self, 0);
    }

    @Builtin(value = "__reduce_ex__($self, protocol, /)", doc = "Helper for pickle.")
    static Object reduceEx(Object self, long protocol) {
        return ObjectReduction.reduceEx(self, protocol);
    }

    @Builtin(value = "__getstate__($self, /)", doc = "Helper for pickle.")
    static Object getState(Object self) {
        return ObjectReduction.defaultState(self, false);
    }
}
