// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;

/** The function of {@code _contextvars}. */
@Builtins(module = "_contextvars")
public final class ContextVarsFunctions {
    private ContextVarsFunctions() {}

    @Builtin(value = "copy_context()")
    static Object copyContext(CinderContext context) {
        return CurrentContext.of(context).get().copy();
    }
}
