// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/** What buffers demand of the raw streams they are made for. */
final class BufferedChecks {
    private BufferedChecks() {}

    static void checkRaw(Object raw, boolean readable, boolean writable) {
        if (raw instanceof PFileIO file && file.isPlain(IoTypes.FILE_IO) && !file.isClosed()
                && (!readable || file.mode().readable()) && (!writable || file.mode().writable())) {
            return;
        }
        if (readable) {
            check(raw, "readable", "File or stream is not readable.");
        }
        if (writable) {
            check(raw, "writable", "File or stream is not writable.");
        }
    }

    static void checkSeekable(Object raw) {
        check(raw, "seekable", "File or stream is not seekable.");
    }

    private static void check(Object raw, String method, String message) {
        if (Calls.method(raw, Text.of(method)) != Boolean.TRUE) {
            throw IoErrors.unsupported(message);
        }
    }
}
