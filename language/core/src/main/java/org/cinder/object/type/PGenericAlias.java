// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.tuple.PTuple;

/** {@code list[int]}: a generic class with its arguments (PEP 585). */
public final class PGenericAlias extends PythonObject {
    private final Object origin;
    private final PTuple arguments;
    private final boolean starred;

    public PGenericAlias(Object origin, PTuple arguments) {
        this(BuiltinTypes.GENERIC_ALIAS.instanceShape(), origin, arguments, false);
    }

    public PGenericAlias(Shape shape, Object origin, PTuple arguments, boolean starred) {
        super(shape);
        this.origin = origin;
        this.arguments = arguments;
        this.starred = starred;
    }

    public Object origin() {
        return origin;
    }

    public PTuple arguments() {
        return arguments;
    }

    /** Whether it is unpacked, {@code *tuple[int, str]}. */
    public boolean isStarred() {
        return starred;
    }
}
