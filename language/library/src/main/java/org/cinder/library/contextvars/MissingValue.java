// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.object.PythonObject;

/** {@code Token.MISSING}: the variable had no value before. */
final class MissingValue extends PythonObject {
    static final MissingValue MISSING = new MissingValue();

    private MissingValue() {
        super(ContextVarsModule.MISSING_TYPE.instanceShape());
    }
}
