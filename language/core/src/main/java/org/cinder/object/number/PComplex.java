// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** A complex number. */
public final class PComplex extends PythonObject {
    private final double real;
    private final double imag;

    public PComplex(double real, double imag) {
        this(BuiltinTypes.COMPLEX.instanceShape(), real, imag);
    }

    public PComplex(Shape shape, double real, double imag) {
        super(shape);
        this.real = real;
        this.imag = imag;
    }

    public double real() {
        return real;
    }

    public double imag() {
        return imag;
    }
}
