// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;

/** Functions of modules and bound methods, written in Java. */
@Builtins(type = "builtin_function_or_method")
public final class BuiltinFunctionBuiltins {
    private BuiltinFunctionBuiltins() {}

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBuiltinFunction self) {
        Object holder = BuiltinDescriptions.self(self);
        return self.owner() == null || holder == PNone.NONE ? BuiltinDescriptions.name(self)
                : BuiltinDescriptions.reduce(self, holder);
    }

    @Getter("__self__")
    static Object self(PBuiltinFunction self) {
        return BuiltinDescriptions.self(self);
    }

    @Getter("__module__")
    static Object module(PBuiltinFunction self) {
        return self.owner() == null && self.self() != null ? self.self() : PNone.NONE;
    }
}
