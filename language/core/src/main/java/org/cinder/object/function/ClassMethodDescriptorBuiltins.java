// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;

/** Class methods written in Java, as their class holds them. */
@Builtins(type = "classmethod_descriptor")
public final class ClassMethodDescriptorBuiltins {
    private ClassMethodDescriptorBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PBuiltinFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return ClassMethodCalls.call(self, args, keywords.names(), keywords.values());
    }
}
