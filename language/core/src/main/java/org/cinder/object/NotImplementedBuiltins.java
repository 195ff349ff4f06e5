// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The type of {@code NotImplemented}. */
@Builtins(type = "NotImplementedType")
public final class NotImplementedBuiltins {
    private NotImplementedBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (args.length + kwargs.size() > 0) {
            throw Errors.typeError("NotImplementedType takes no arguments");
        }
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(Object self) {
        return Text.of("NotImplemented");
    }

    @Builtin(value = "__bool__($self, /)", doc = "True if self else False")
    static boolean bool(Object self) {
        WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING,
                "NotImplemented should not be used in a boolean context", 1);
        return true;
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(Object self) {
        return Text.of("NotImplemented");
    }
}
