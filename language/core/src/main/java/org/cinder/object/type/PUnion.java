// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import org.cinder.object.PythonObject;
import org.cinder.object.tuple.PTuple;

/** {@code int | str} (PEP 604). */
public final class PUnion extends PythonObject {
    private final PTuple arguments;

    public PUnion(PTuple arguments) {
        super(BuiltinTypes.UNION_TYPE.instanceShape());
        this.arguments = arguments;
    }

    public PTuple arguments() {
        return arguments;
    }
}
