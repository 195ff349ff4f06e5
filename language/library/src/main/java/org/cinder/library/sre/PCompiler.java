// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.PythonObject;

/** The function {@code re._compiler.compile}: TRegex first, the compiler written in Python for what TRegex refuses. */
final class PCompiler extends PythonObject {
    private final Object fallback;
    private final Object errorClass;

    PCompiler(Object fallback, Object errorClass) {
        super(SreTypes.COMPILER.instanceShape());
        this.fallback = fallback;
        this.errorClass = errorClass;
    }

    Object fallback() {
        return fallback;
    }

    Object errorClass() {
        return errorClass;
    }
}
