// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Descriptors;

/** Computed attributes of builtin classes, as the class holds them. */
@Builtins(type = "getset_descriptor")
public final class GetSetDescriptorBuiltins {
    private GetSetDescriptorBuiltins() {}

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PGetSet self, Object instance, Object owner) {
        return DescriptorAccess.get(self, instance, owner);
    }

    @Builtin(value = "__set__($self, instance, value, /)", doc = "Set an attribute of instance to value.")
    static void set(PGetSet self, Object instance, Object value) {
        Descriptors.set(self, instance, value);
    }

    @Builtin(value = "__delete__($self, instance, /)", doc = "Delete an attribute of instance.")
    static void delete(PGetSet self, Object instance) {
        Descriptors.delete(self, instance);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PGetSet self) {
        return Text.of("<attribute '" + self.spec().name() + "' of '" + self.owner().name() + "' objects>");
    }

    @Getter("__name__")
    static Object name(PGetSet self) {
        return Text.of(self.spec().name());
    }

    @Getter("__qualname__")
    static Object qualifiedName(PGetSet self) {
        return Text.of(Text.toJava(self.owner().qualifiedName()) + "." + self.spec().name());
    }

    @Getter("__objclass__")
    static Object objClass(PGetSet self) {
        return self.owner();
    }

    @Getter("__doc__")
    static Object doc(PGetSet self) {
        return self.spec().doc() == null ? PNone.NONE : Text.of(self.spec().doc());
    }
}
