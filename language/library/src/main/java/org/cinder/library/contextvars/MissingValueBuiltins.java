// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;

/** The repr of {@code Token.MISSING}. */
@Builtins(type = "Token.MISSING", module = "_contextvars")
public final class MissingValueBuiltins {
    private MissingValueBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(MissingValue self) {
        return Text.of("<Token.MISSING>");
    }
}
