// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;

/** What methods written in Java have alike as their class holds them. */
@Builtins(types = {"method_descriptor", "wrapper_descriptor", "classmethod_descriptor"})
public final class BuiltinDescriptorBuiltins {
    private BuiltinDescriptorBuiltins() {}

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PBuiltinFunction self, Object instance, Object owner) {
        return DescriptorAccess.get(self, instance, owner);
    }

    @Getter("__objclass__")
    static Object objClass(PBuiltinFunction self) {
        return self.owner();
    }
}
