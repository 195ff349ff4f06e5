// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.operation.object.ReprOf;

/** {@code KeyError}: shows the repr of the key, so that {@code KeyError('')} is not empty. */
@Builtins(type = "KeyError")
public final class KeyErrorBuiltins {
    private KeyErrorBuiltins() {}

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        return self.args().length() == 1 ? ReprOf.of(self.args().get(0)) : BaseExceptionBuiltins.str(self);
    }
}
