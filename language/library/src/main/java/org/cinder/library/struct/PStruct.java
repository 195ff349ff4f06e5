// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;

/** A {@code struct.Struct}. */
final class PStruct extends PythonObject {
    private StructFormat format;

    PStruct(Shape shape) {
        super(shape);
    }

    StructFormat format() {
        if (format == null) {
            throw Errors.runtimeError("Struct object is not initialized");
        }
        return format;
    }

    void setFormat(StructFormat newFormat) {
        format = newFormat;
    }
}
