// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.math.BigInteger;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;

/**
 * Positions in text streams: opaque ints made of a byte position where the decoder has a simple state, that state, and
 * how
 * many bytes to feed and characters to skip from there.
 *
 * @param start byte position
 * @param flags flags of the decoder there, with the held back carriage return as lowest bit
 * @param feed bytes to give to the decoder
 * @param skip characters to drop
 * @param atEnd whether the decoder must be told that the input ends
 */
record TextPosition(long start, long flags, int feed, int skip, boolean atEnd) {
    private static final int WORD = 64;

    BigInteger toCookie() {
        return BigInteger.valueOf(start).or(BigInteger.valueOf(flags).shiftLeft(WORD))
                .or(BigInteger.valueOf(feed).shiftLeft(2 * WORD)).or(BigInteger.valueOf(skip).shiftLeft(3 * WORD))
                .or(atEnd ? BigInteger.ONE.shiftLeft(4 * WORD) : BigInteger.ZERO);
    }

    static TextPosition of(BigInteger cookie) {
        return new TextPosition(cookie.longValue(), cookie.shiftRight(WORD).longValue(),
                cookie.shiftRight(2 * WORD).intValue(), cookie.shiftRight(3 * WORD).intValue(),
                cookie.testBit(4 * WORD));
    }

    /**
     * The position after so many characters of the chunk that begins at a byte position; the decoder is left as it was.
     */
    static TextPosition within(TextReader reader, long chunkStart) {
        TextReader.Snapshot snapshot = reader.snapshot();
        TextDecoder decoder = reader.decoder();
        NewlineState newlines = reader.newlines();
        TextDecoder.State saved = decoder.state();
        boolean savedReturn = newlines != null && newlines.isReturnPending();
        long flags = flags(snapshot.before().flags(), snapshot.returnPending());
        long start = chunkStart;
        int skip = reader.used();
        int feed = 0;
        int produced = 0;
        boolean atEnd = false;
        try {
            restore(reader, flags);
            byte[] input = snapshot.input();
            int i = 0;
            while (i < input.length && produced < skip) {
                produced += Text.length(reader.decode(new byte[] {input[i++]}, false));
                feed++;
                TextDecoder.State state = decoder.state();
                if (state.pending().length == 0 && produced <= skip) {
                    start += feed;
                    skip -= produced;
                    flags = flags(state.flags(), newlines != null && newlines.isReturnPending());
                    feed = 0;
                    produced = 0;
                }
            }
            if (produced < skip) {
                produced += Text.length(reader.decode(new byte[0], true));
                atEnd = true;
                if (produced < skip) {
                    throw Errors.of(ExceptionTypes.OS_ERROR, "can't reconstruct logical file position");
                }
            }
        } finally {
            decoder.setState(saved);
            if (newlines != null) {
                newlines.setReturnPending(savedReturn);
            }
        }
        return new TextPosition(start, flags, feed, skip, atEnd);
    }

    static long flags(long decoderFlags, boolean returnPending) {
        return decoderFlags << 1 | (returnPending ? 1 : 0);
    }

    /** Puts the decoder of a reader into a state with nothing pending. */
    static void restore(TextReader reader, long flags) {
        if (flags == 0) {
            reader.decoder().reset();
        } else {
            reader.decoder().setState(new TextDecoder.State(new byte[0], flags >> 1));
        }
        if (reader.newlines() != null) {
            reader.newlines().setReturnPending((flags & 1) != 0);
        }
    }
}
