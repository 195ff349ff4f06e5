// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;

/** {@code UnicodeTranslateError}; {@link UnicodeErrorFieldBuiltins} has its attributes. */
@Builtins(type = "UnicodeTranslateError")
public final class UnicodeTranslateErrorBuiltins {
    private UnicodeTranslateErrorBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Unicode translation error.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        UnicodeErrorFields.take(self, args, kwargs, false, false);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        return UnicodeErrorFields.characterText(self, false);
    }
}
