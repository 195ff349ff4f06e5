// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;

/** An {@code operator.attrgetter}; each attribute is a path of names. */
final class PAttributeGetter extends PythonObject {
    private final TruffleString[] names;
    private final TruffleString[][] paths;

    PAttributeGetter(Shape shape, TruffleString[] names, TruffleString[][] paths) {
        super(shape);
        this.names = names;
        this.paths = paths;
    }

    TruffleString[] names() {
        return names;
    }

    TruffleString[][] paths() {
        return paths;
    }
}
