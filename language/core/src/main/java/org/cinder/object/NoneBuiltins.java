// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The type of {@code None}. */
@Builtins(type = "NoneType")
public final class NoneBuiltins {
    private NoneBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (args.length + kwargs.size() > 0) {
            throw Errors.typeError("NoneType takes no arguments");
        }
        return PNone.NONE;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(Object self) {
        return Text.of("None");
    }

    @Builtin(value = "__bool__($self, /)", doc = "True if self else False")
    static boolean bool(Object self) {
        return false;
    }
}
