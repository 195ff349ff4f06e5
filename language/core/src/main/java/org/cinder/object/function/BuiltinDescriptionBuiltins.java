// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;

/** How all functions and methods written in Java describe themselves. */
@Builtins(types = {"builtin_function_or_method", "method-wrapper", "method_descriptor", "wrapper_descriptor",
    "classmethod_descriptor"})
public final class BuiltinDescriptionBuiltins {
    private BuiltinDescriptionBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PBuiltinFunction self) {
        return BuiltinDescriptions.repr(self);
    }

    @Getter("__name__")
    static Object name(PBuiltinFunction self) {
        return BuiltinDescriptions.name(self);
    }

    @Getter("__qualname__")
    static Object qualifiedName(PBuiltinFunction self) {
        return BuiltinDescriptions.qualifiedName(self);
    }

    @Getter("__doc__")
    static Object doc(PBuiltinFunction self) {
        return BuiltinDescriptions.doc(self);
    }

    @Getter("__text_signature__")
    static Object textSignature(PBuiltinFunction self) {
        return BuiltinDescriptions.textSignature(self);
    }
}
