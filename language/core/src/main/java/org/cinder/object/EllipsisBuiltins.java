// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The type of {@code Ellipsis}. */
@Builtins(type = "ellipsis")
public final class EllipsisBuiltins {
    private EllipsisBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (args.length + kwargs.size() > 0) {
            throw Errors.typeError("EllipsisType takes no arguments");
        }
        return PEllipsis.ELLIPSIS;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(Object self) {
        return Text.of("Ellipsis");
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(Object self) {
        return Text.of("Ellipsis");
    }
}
