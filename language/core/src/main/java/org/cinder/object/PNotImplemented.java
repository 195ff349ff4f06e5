// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.object.type.BuiltinTypes;

/** {@code NotImplemented}. */
public final class PNotImplemented extends PythonObject {
    public static final PNotImplemented NOT_IMPLEMENTED = new PNotImplemented();

    private PNotImplemented() {
        super(BuiltinTypes.NOT_IMPLEMENTED_TYPE.instanceShape());
    }
}
