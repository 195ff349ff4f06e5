// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/** The errors that streams raise. */
final class IoErrors {
    private IoErrors() {}

    static PException unsupported(String message) {
        return Errors.of(IoTypes.UNSUPPORTED_OPERATION, message);
    }

    static PException closed() {
        return Errors.valueError("I/O operation on closed file.");
    }

    static PException uninitialized() {
        return Errors.valueError("I/O operation on uninitialized object");
    }
}
