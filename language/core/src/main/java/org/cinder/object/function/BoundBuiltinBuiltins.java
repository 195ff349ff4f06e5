// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.Identity;

/** What functions of modules, bound methods and bound special methods written in Java have alike. */
@Builtins(types = {"builtin_function_or_method", "method-wrapper"})
public final class BoundBuiltinBuiltins {
    private BoundBuiltinBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PBuiltinFunction self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        return Calls.callWithKeywords(self, args, keywords.names(), keywords.values());
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
}
