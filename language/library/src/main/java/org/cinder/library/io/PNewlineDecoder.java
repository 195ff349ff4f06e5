// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;

/** An {@code IncrementalNewlineDecoder}: universal newlines behind another decoder, or on text when there is none. */
final class PNewlineDecoder extends PythonObject {
    private NewlineState newlines;
    private Object decoder;

    PNewlineDecoder(Shape shape) {
        super(shape);
    }

    void initialize(Object newDecoder, boolean translate) {
        decoder = newDecoder;
        newlines = new NewlineState(translate);
    }

    NewlineState newlines() {
        if (newlines == null) {
            throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return newlines;
    }

    Object decoder() {
        return decoder;
    }
}
