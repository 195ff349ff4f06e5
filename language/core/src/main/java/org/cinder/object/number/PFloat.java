// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.NumberExports;
import org.cinder.object.PythonObject;

/** An instance of a subclass of float. */
public final class PFloat extends PythonObject {
    private final double value;

    public PFloat(Shape shape, double value) {
        super(shape);
        this.value = value;
    }

    public double value() {
        return value;
    }

    @Override
    protected Class<?> exports() {
        return NumberExports.class;
    }
}
