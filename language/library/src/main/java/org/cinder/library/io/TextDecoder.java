// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.codec.NativeEncoding;

/** Decodes the bytes of a stream piece by piece. */
abstract class TextDecoder {
    /**
     * What a decoder remembers between two pieces.
     *
     * @param pending bytes that were given but not decoded yet
     * @param flags whatever else there is
     */
    record State(byte[] pending, long flags) {}

    abstract TruffleString decode(byte[] input, boolean last);

    abstract State state();

    abstract void setState(State state);

    abstract void reset();

    /** A decoder for the encoding: in Java where possible, else the incremental decoder of module codecs. */
    static TextDecoder of(String encoding, String errors) {
        NativeEncoding known = NativeEncoding.named(encoding);
        if (known != null && known != NativeEncoding.UNICODE_ESCAPE && known != NativeEncoding.RAW_UNICODE_ESCAPE) {
            return new NativeDecoder(known, errors);
        }
        return new GuestDecoder(GuestCodecs.incremental(encoding, errors, "incrementaldecoder"));
    }
}
