// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.dict.PDict;

/** {@code NameError}: the name that was not found. */
@Builtins(type = "NameError")
public final class NameErrorBuiltins {
    private NameErrorBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Name not found globally.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.setArgs(self, args);
        ExceptionFields.takeKeywords(self, kwargs, "NameError", 0, "name");
    }

    @Getter(value = "name", doc = "name")
    static Object name(PBaseException self) {
        return ExceptionFields.get(self, 0);
    }

    @Setter("name")
    static void setName(PBaseException self, Object value) {
        ExceptionFields.set(self, 0, value);
    }
}
