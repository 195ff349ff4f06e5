// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.object.type.BuiltinTypes;

/** {@code Ellipsis}. */
public final class PEllipsis extends PythonObject {
    public static final PEllipsis ELLIPSIS = new PEllipsis();

    private PEllipsis() {
        super(BuiltinTypes.ELLIPSIS_TYPE.instanceShape());
    }
}
