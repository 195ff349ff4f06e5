// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.dict.PDict;

/** Calling a proxy. */
@Builtins(type = "weakref.CallableProxyType", module = "weakref")
public final class CallableProxyBuiltins {
    private CallableProxyBuiltins() {}

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PWeakProxy self, Object[] args, PDict keywords) {
        return KeywordCall.call(self.get(), args, keywords);
    }
}
