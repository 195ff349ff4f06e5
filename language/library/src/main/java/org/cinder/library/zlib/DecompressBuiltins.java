// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;

/** The methods of decompression objects. */
@Builtins(type = "zlib.Decompress", module = "zlib")
public final class DecompressBuiltins {
    private DecompressBuiltins() {}

    @Builtin(value = "decompress($self, data, /, max_length=0)",
            doc = "Return a bytes object containing the decompressed version of the data.\n\nInput that was not "
                    + "needed for max_length bytes is kept in unconsumed_tail.")
    static Object decompress(PDecompress self, Object data, long maxLength) {
        if (maxLength < 0) {
            throw Errors.valueError("max_length must be non-negative");
        }
        byte[] input = ByteView.require(data).copy();
        return new PBytes(self.stream().decompress(input, maxLength == 0 ? -1 : maxLength));
    }

    @Builtin(value = "flush($self, length=16384, /)", hideSignature = true,
            doc = "Return a bytes object containing any remaining decompressed data.")
    static Object flush(PDecompress self, long length) {
        if (length <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        byte[] rest = self.stream().tail();
        return new PBytes(self.stream().isEnded() ? new byte[0] : self.stream().decompress(rest, -1));
    }

    @Getter("unused_data")
    static Object unusedData(PDecompress self) {
        return new PBytes(self.stream().unused());
    }

    @Getter("unconsumed_tail")
    static Object unconsumedTail(PDecompress self) {
        return new PBytes(self.stream().tail());
    }

    @Getter("eof")
    static boolean eof(PDecompress self) {
        return self.stream().isEnded();
    }
}
