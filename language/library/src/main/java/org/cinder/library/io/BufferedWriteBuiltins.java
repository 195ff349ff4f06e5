// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;

/** Writing to buffers. */
@Builtins(type = "_io._Buffered", module = "_io")
public final class BufferedWriteBuiltins {
    private BufferedWriteBuiltins() {}

    @Builtin(value = "write($self, buffer, /)", doc = "Write bytes; the number of bytes.")
    static long write(PBuffered self, Object data) {
        self.raw();
        byte[] bytes = ByteArrays.of(data);
        self.checkNotClosed("write to closed file");
        self.write(bytes, 0, bytes.length);
        return bytes.length;
    }
}
