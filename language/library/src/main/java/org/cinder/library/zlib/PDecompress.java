// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.object.PythonObject;

/** Holds the stream of a {@code Decompress} object. */
final class PDecompress extends PythonObject {
    private final InflateStream stream;

    PDecompress(InflateStream stream) {
        super(ZlibModule.DECOMPRESS.instanceShape());
        this.stream = stream;
    }

    InflateStream stream() {
        return stream;
    }
}
