// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Descriptors;

/** Slots, and attributes that builtin classes keep in fields, as the class that declares them holds them. */
@Builtins(type = "member_descriptor")
public final class MemberDescriptorBuiltins {
    private MemberDescriptorBuiltins() {}

    private static String nameOf(PythonObject self) {
        return self instanceof PMember member ? Text.toJava(member.name()) : ((PGetSet) self).spec().name();
    }

    private static PythonClass ownerOf(PythonObject self) {
        return self instanceof PMember member ? member.owner() : ((PGetSet) self).owner();
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PythonObject self, Object instance, Object owner) {
        return DescriptorAccess.get(self, instance, owner);
    }

    @Builtin(value = "__set__($self, instance, value, /)", doc = "Set an attribute of instance to value.")
    static void set(PythonObject self, Object instance, Object value) {
        Descriptors.set(self, instance, value);
    }

    @Builtin(value = "__delete__($self, instance, /)", doc = "Delete an attribute of instance.")
    static void delete(PythonObject self, Object instance) {
        Descriptors.delete(self, instance);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PythonObject self) {
        return Text.of("<member '" + nameOf(self) + "' of '" + ownerOf(self).name() + "' objects>");
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PythonObject self) {
        Object getattr = CinderContext.get(null).builtins().get(Text.of("getattr"));
        return new PTuple(getattr, new PTuple(ownerOf(self), Text.of(nameOf(self))));
    }

    @Getter("__name__")
    static Object name(PythonObject self) {
        return Text.of(nameOf(self));
    }

    @Getter("__qualname__")
    static Object qualifiedName(PythonObject self) {
        return Text.of(Text.toJava(ownerOf(self).qualifiedName()) + "." + nameOf(self));
    }

    @Getter("__objclass__")
    static Object objClass(PythonObject self) {
        return ownerOf(self);
    }

    @Getter("__doc__")
    static Object doc(PythonObject self) {
        return self instanceof PGetSet property && property.spec().doc() != null ? Text.of(property.spec().doc())
                : PNone.NONE;
    }
}
