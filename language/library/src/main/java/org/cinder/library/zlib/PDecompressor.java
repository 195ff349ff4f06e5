// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.object.PythonObject;

/** Holds the stream of a {@code Decompressor} object. */
final class PDecompressor extends PythonObject {
    private final InflateStream stream;

    PDecompressor(InflateStream stream) {
        super(ZlibModule.DECOMPRESSOR.instanceShape());
        this.stream = stream;
    }

    InflateStream stream() {
        return stream;
    }
}
