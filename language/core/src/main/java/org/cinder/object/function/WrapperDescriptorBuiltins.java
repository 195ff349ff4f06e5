// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.dict.PDict;
import org.cinder.operation.callable.Calls;

/** Special methods written in Java, as their class holds them. */
@Builtins(type = "wrapper_descriptor")
public final class WrapperDescriptorBuiltins {
    private WrapperDescriptorBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PBuiltinFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PBuiltinFunction self) {
        return BuiltinDescriptions.repr(self);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PBuiltinFunction self, Object instance, Object owner) {
        return DescriptorAccess.get(self, instance, owner);
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBuiltinFunction self) {
        return BuiltinDescriptions.reduce(self, self.owner());
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

    @Getter("__objclass__")
    static Object objClass(PBuiltinFunction self) {
        return self.owner();
    }
}
