// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** An {@code operator.itemgetter}. */
final class PItemGetter extends PythonObject {
    private final Object[] items;

    PItemGetter(Shape shape, Object[] items) {
        super(shape);
        this.items = items;
    }

    Object[] items() {
        return items;
    }
}
