// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** A {@code _tuplegetter}: the descriptor of a field of a named tuple. */
final class PTupleGetter extends PythonObject {
    private final int index;
    private Object doc;

    PTupleGetter(Shape shape, int index, Object doc) {
        super(shape);
        this.index = index;
        this.doc = doc;
    }

    int index() {
        return index;
    }

    Object doc() {
        return doc;
    }

    void setDoc(Object newDoc) {
        doc = newDoc;
    }
}
