// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** A stream: an instance of {@code _io._IOBase} or of a class that a program derived from it. */
public class PIOBase extends PythonObject {
    private static final TruffleString T_CLOSED = Text.of("closed");

    private boolean closed;

    public PIOBase(Shape shape) {
        super(shape);
    }

    final boolean isBaseClosed() {
        return closed;
    }

    final void markClosed() {
        closed = true;
    }

    /**
     * Whether methods of this object are those of the builtin class {@code type}: no subclass, no attributes of its
     * own.
     */
    final boolean isPlain(PythonClass type) {
        return getShape() == type.instanceShape();
    }

    /** Raises ValueError when the guest attribute {@code closed} is true. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    final void checkOpen() {
        if (Truth.of(GetAttribute.of(this, T_CLOSED))) {
            throw IoErrors.closed();
        }
    }
}
