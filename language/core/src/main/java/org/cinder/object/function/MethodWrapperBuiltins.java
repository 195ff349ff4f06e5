// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.Identity;

/** Bound special methods, written in Java. */
@Builtins(type = "method-wrapper")
public final class MethodWrapperBuiltins {
    private MethodWrapperBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PBuiltinFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PBuiltinFunction self) {
        return BuiltinDescriptions.repr(self);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PBuiltinFunction self, Object value) {
        if (!(value instanceof PBuiltinFunction other) || other.pythonClass() != self.pythonClass()) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return self.spec() == other.spec() && self.owner() == other.owner() && sameSelf(self.self(), other.self());
    }

    private static boolean sameSelf(Object left, Object right) {
        return left == null ? right == null : right != null && Identity.same(left, right);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PBuiltinFunction self, Object value) {
        return equal(self, value) instanceof Boolean same ? (Object) !same : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PBuiltinFunction self) {
        long bound = self.self() == null ? 0 : Hash.ofIdentity(self.self());
        return bound ^ System.identityHashCode(self.spec());
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBuiltinFunction self) {
        return BuiltinDescriptions.reduce(self, self.self());
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

    @Getter("__self__")
    static Object self(PBuiltinFunction self) {
        return self.self();
    }
}
