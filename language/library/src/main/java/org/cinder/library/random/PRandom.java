// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.random;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** A {@code _random.Random}. */
final class PRandom extends PythonObject {
    private final MersenneTwister generator = new MersenneTwister();

    PRandom(Shape shape) {
        super(shape);
    }

    MersenneTwister generator() {
        return generator;
    }
}
