// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.Shape;

/** A {@code BufferedRWPair}: a reader and a writer that together look like one stream. */
final class PBufferedPair extends PIOBase {
    private PBuffered reader;
    private PBuffered writer;

    PBufferedPair(Shape shape) {
        super(shape);
    }

    void initialize(PBuffered newReader, PBuffered newWriter) {
        reader = newReader;
        writer = newWriter;
    }

    PBuffered reader() {
        if (reader == null) {
            throw IoErrors.uninitialized();
        }
        return reader;
    }

    PBuffered writer() {
        if (writer == null) {
            throw IoErrors.uninitialized();
        }
        return writer;
    }
}
