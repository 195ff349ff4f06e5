// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.object.PythonObject;

/** Holds the stream of a {@code Compress} object. */
final class PCompress extends PythonObject {
    private final DeflateStream stream;

    PCompress(DeflateStream stream) {
        super(ZlibModule.COMPRESS.instanceShape());
        this.stream = stream;
    }

    DeflateStream stream() {
        return stream;
    }
}
