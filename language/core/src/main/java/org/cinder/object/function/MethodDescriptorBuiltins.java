// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.operation.callable.Calls;

/** Methods and special methods written in Java, as their class holds them. */
@Builtins(types = {"method_descriptor", "wrapper_descriptor"})
public final class MethodDescriptorBuiltins {
    private MethodDescriptorBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PBuiltinFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBuiltinFunction self) {
        return BuiltinDescriptions.reduce(self, self.owner());
    }
}
