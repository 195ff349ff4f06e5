// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.Decoded;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.str.Text;

/** A decoder for one of the encodings written in Java. */
final class NativeDecoder extends TextDecoder {
    private static final byte[] NOTHING = {};
    private static final int MARK_LE = 1;
    private static final int MARK_BE = 2;

    private final NativeEncoding encoding;
    private final String errors;
    /** What the byte order mark at the start said; 0 as long as nothing was read. */
    private int mark;
    private byte[] pending = NOTHING;

    NativeDecoder(NativeEncoding encoding, String errors) {
        this.encoding = encoding;
        this.errors = errors;
    }

    @Override
    TruffleString decode(byte[] input, boolean last) {
        byte[] bytes = input;
        if (pending.length > 0) {
            bytes = Arrays.copyOf(pending, pending.length + input.length);
            System.arraycopy(input, 0, bytes, pending.length, input.length);
        }
        NativeEncoding actual = actualEncoding(bytes, last);
        if (actual == null) {
            pending = bytes;
            return Text.EMPTY;
        }
        Decoded decoded = Codecs.decode(bytes, 0, bytes.length, actual, errors, last);
        pending = decoded.consumed() == bytes.length ? NOTHING
                : Arrays.copyOfRange(bytes, decoded.consumed(), bytes.length);
        return decoded.text();
    }

    /**
     * The encoding without the question of a byte order mark once that is answered; null when more bytes are needed.
     */
    private NativeEncoding actualEncoding(byte[] bytes, boolean last) {
        int markLength = switch (encoding) {
            case UTF_16 -> 2;
            case UTF_32 -> 4;
            case UTF_8_SIG -> 3;
            default -> 0;
        };
        if (markLength == 0) {
            return encoding;
        }
        if (mark != 0) {
            return switch (encoding) {
                case UTF_16 -> mark == MARK_BE ? NativeEncoding.UTF_16_BE : NativeEncoding.UTF_16_LE;
                case UTF_32 -> mark == MARK_BE ? NativeEncoding.UTF_32_BE : NativeEncoding.UTF_32_LE;
                default -> NativeEncoding.UTF_8;
            };
        }
        if (bytes.length < markLength) {
            return last ? encoding : null;
        }
        boolean big = (bytes[0] & 0xFF) == 0xFE || encoding == NativeEncoding.UTF_32 && (bytes[2] & 0xFF) == 0xFE;
        mark = big ? MARK_BE : MARK_LE;
        return encoding;
    }

    @Override
    State state() {
        return new State(pending, mark);
    }

    @Override
    void setState(State state) {
        pending = state.pending();
        mark = (int) state.flags();
    }

    @Override
    void reset() {
        pending = NOTHING;
        mark = 0;
    }
}
