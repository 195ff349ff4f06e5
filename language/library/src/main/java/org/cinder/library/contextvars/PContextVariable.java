// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;

/** A {@code ContextVar}. */
final class PContextVariable extends PythonObject {
    private final TruffleString name;
    private final Object defaultValue;

    /** @param defaultValue the default, or null */
    PContextVariable(TruffleString name, Object defaultValue) {
        super(ContextVarsModule.VARIABLE.instanceShape());
        this.name = name;
        this.defaultValue = defaultValue;
    }

    TruffleString name() {
        return name;
    }

    Object defaultValue() {
        return defaultValue;
    }
}
