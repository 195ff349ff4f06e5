// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;

/** Bound special methods, written in Java. */
@Builtins(type = "method-wrapper")
public final class MethodWrapperBuiltins {
    private MethodWrapperBuiltins() {}

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBuiltinFunction self) {
        return BuiltinDescriptions.reduce(self, self.self());
    }

    @Getter("__objclass__")
    static Object objClass(PBuiltinFunction self) {
        return self.owner();
    }

    @Getter("__self__")
    static Object self(PBuiltinFunction self) {
        return self.self();
    }
}
