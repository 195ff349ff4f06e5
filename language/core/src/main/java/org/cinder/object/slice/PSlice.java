// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** A slice object; the parts are any Python values. */
public final class PSlice extends PythonObject {
    private final Object start;
    private final Object stop;
    private final Object step;

    public PSlice(Object start, Object stop, Object step) {
        super(BuiltinTypes.SLICE.instanceShape());
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    public Object start() {
        return start;
    }

    public Object stop() {
        return stop;
    }

    public Object step() {
        return step;
    }
}
