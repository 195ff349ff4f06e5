// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** The decompressor that keeps its input itself, as module gzip wants it. */
@Builtins(type = "zlib._ZlibDecompressor", module = "zlib")
public final class DecompressorBuiltins {
    private DecompressorBuiltins() {}

    @Builtin(value = "__new__($cls, wbits=15, zdict=b'')", hideSignature = true,
            doc = "Create a decompressor object for decompressing data incrementally.")
    static Object make(PythonClass cls, int wbits, Object dictionary) {
        return new PDecompressor(new InflateStream(Wrapping.of(wbits, false), ZlibFunctions.dictionary(dictionary)));
    }

    @Builtin(value = "decompress($self, data, max_length=-1)",
            doc = "Decompress *data*, returning uncompressed data as bytes.\n\nAt most max_length bytes are returned "
                    + "when it is not negative; the rest comes with the next calls.")
    static Object decompress(PDecompressor self, Object data, long maxLength) {
        InflateStream stream = self.stream();
        if (stream.isEnded()) {
            throw Errors.eofError("End of stream already reached");
        }
        byte[] more = ByteView.require(data).copy();
        byte[] kept = stream.tail();
        byte[] input = Arrays.copyOf(kept, kept.length + more.length);
        System.arraycopy(more, 0, input, kept.length, more.length);
        return new PBytes(stream.decompress(input, maxLength));
    }

    @Getter("eof")
    static boolean eof(PDecompressor self) {
        return self.stream().isEnded();
    }

    @Getter("unused_data")
    static Object unusedData(PDecompressor self) {
        return new PBytes(self.stream().unused());
    }

    @Getter("needs_input")
    static boolean needsInput(PDecompressor self) {
        return !self.stream().isEnded() && self.stream().needsInput();
    }
}
