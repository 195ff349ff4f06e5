// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import org.cinder.interop.NoneExports;
import org.cinder.object.type.BuiltinTypes;

/** {@code None}. */
public final class PNone extends PythonObject {
    public static final PNone NONE = new PNone();

    private PNone() {
        super(BuiltinTypes.NONE_TYPE.instanceShape());
    }

    @Override
    protected Class<?> exports() {
        return NoneExports.class;
    }
}
