// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;

/** The methods of compression objects. */
@Builtins(type = "zlib.Compress", module = "zlib")
public final class CompressBuiltins {
    private static final int FINISH = 4;

    private CompressBuiltins() {}

    private static DeflateStream open(PCompress self, String action) {
        if (self.stream().isFinished()) {
            throw ZlibModule.error("Error -2 while %s: inconsistent stream state", action);
        }
        return self.stream();
    }

    @Builtin(value = "compress($self, data, /)",
            doc = "Returns a bytes object containing compressed data.\n\nAfter calling this function, some of the "
                    + "input data may still\nbe stored in internal buffers for later processing.\n"
                    + "Call the flush() method to clear these buffers.")
    static Object compress(PCompress self, Object data) {
        return new PBytes(open(self, "compressing data").compress(ByteView.require(data)));
    }

    @Builtin(value = "flush($self, mode=4, /)", hideSignature = true,
            doc = "Return a bytes object containing any remaining compressed data.")
    static Object flush(PCompress self, int mode) {
        if (mode == 0) {
            return new PBytes(new byte[0]);
        }
        return new PBytes(open(self, mode == FINISH ? "finishing compression" : "flushing").flush(mode));
    }
}
