// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** {@code repr(bytes)}. */
public final class BytesRepr {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private BytesRepr() {}

    /** {@code b'…'} for a range. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(byte[] bytes, int offset, int length) {
        return of(bytes, offset, length, false);
    }

    /** {@code b'…'} as in the repr of bytearray, which escapes single quotes even where it need not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString ofByteArray(PByteArray array) {
        return of(array.bytes(), 0, array.length(), true);
    }

    private static TruffleString of(byte[] bytes, int offset, int length, boolean escapeSingle) {
        boolean single = ByteSearch.indexOf(bytes, offset, offset + length, (byte) '\'') >= 0;
        boolean two = ByteSearch.indexOf(bytes, offset, offset + length, (byte) '"') >= 0;
        byte quote = (byte) (single && !two ? '"' : '\'');
        byte[] out = new byte[Math.toIntExact(3L + 4L * length)];
        int at = 0;
        out[at++] = 'b';
        out[at++] = quote;
        for (int i = offset; i < offset + length; i++) {
            byte b = bytes[i];
            if (b == quote || b == '\\' || b == '\'' && escapeSingle) {
                out[at++] = '\\';
                out[at++] = b;
            } else if (b >= ' ' && b < 127) {
                out[at++] = b;
            } else {
                at = escape(b, out, at);
            }
        }
        out[at++] = quote;
        return Text.ofLatin1(java.util.Arrays.copyOf(out, at), 0, at);
    }

    private static int escape(byte b, byte[] out, int start) {
        int at = start;
        out[at++] = '\\';
        switch (b) {
            case '\n' -> out[at++] = 'n';
            case '\r' -> out[at++] = 'r';
            case '\t' -> out[at++] = 't';
            default -> {
                out[at++] = 'x';
                out[at++] = HEX[(b >> 4) & 15];
                out[at++] = HEX[b & 15];
            }
        }
        return at;
    }
}
