// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;

/** {@code SystemExit}: the exit status. */
@Builtins(type = "SystemExit")
public final class SystemExitBuiltins {
    private SystemExitBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Request to exit from the interpreter.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
        self.setDetails(new Object[] {status(self)});
    }

    private static Object status(PBaseException self) {
        return switch (self.args().length()) {
            case 0 -> PNone.NONE;
            case 1 -> self.args().get(0);
            default -> self.args();
        };
    }

    @Getter(value = "code", doc = "exception code")
    static Object code(PBaseException self) {
        return self.details() == null ? status(self) : ExceptionFields.get(self, 0);
    }

    @Setter("code")
    static void setCode(PBaseException self, Object value) {
        ExceptionFields.set(self, 0, value);
    }
}
