// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;

/** {@code StopIteration}: the return value of a generator. */
@Builtins(type = "StopIteration")
public final class StopIterationBuiltins {
    private StopIterationBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Signal the end from iterator.__next__().")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
        self.setDetails(null);
    }

    @Getter(value = "value", doc = "generator return value")
    static Object value(PBaseException self) {
        if (self.details() != null) {
            return ExceptionFields.get(self, 0);
        }
        return self.args().length() > 0 ? self.args().get(0) : PNone.NONE;
    }

    @Setter("value")
    static void setValue(PBaseException self, Object value) {
        ExceptionFields.set(self, 0, value);
    }
}
