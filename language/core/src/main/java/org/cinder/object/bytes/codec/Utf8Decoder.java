// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import java.util.Arrays;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** UTF-8 to text; an error covers the longest beginning of a valid sequence, as Unicode recommends. */
final class Utf8Decoder {
    private static final int INVALID_START = 0;
    private static final int INVALID_CONTINUATION = -1;
    private static final int TRUNCATED = -2;

    private final byte[] input;
    private final int end;
    private int at;

    private Utf8Decoder(byte[] input, int offset, int length) {
        this.input = input;
        this.at = offset;
        this.end = offset + length;
    }

    /** @param last whether a truncated sequence at the end is an error; else it is not consumed */
    static Decoded decode(byte[] input, int offset, int length, String errors, boolean last) {
        if (TextView.isAscii(input, offset, length)) {
            byte[] copy = Arrays.copyOfRange(input, offset, offset + length);
            return new Decoded(Text.ofLatin1(copy, 0, length), length);
        }
        Utf8Decoder decoder = new Utf8Decoder(input, offset, length);
        DecodeErrors handler = new DecodeErrors(errors, "utf-8", input, offset, length);
        TextBuilder out = new TextBuilder(length);
        while (decoder.at < decoder.end) {
            int start = decoder.at;
            int c = decoder.next();
            if (c > 0) {
                out.append(c);
                continue;
            }
            if (c == INVALID_START && input[start] == 0) {
                out.append(0);
                continue;
            }
            if (!last && (c == TRUNCATED || c == INVALID_CONTINUATION && decoder.isSurrogateBegun(start))) {
                return new Decoded(out.build(), start - offset);
            }
            String reason = c == INVALID_START ? "invalid start byte"
                    : c == TRUNCATED ? "unexpected end of data" : "invalid continuation byte";
            Replacement replacement = handler.handle(start - offset, decoder.at - offset, reason);
            out.append(replacement.text());
            decoder.at = offset + replacement.next();
        }
        return new Decoded(out.build(), length);
    }

    /**
     * Whether the input ends with the first two bytes of a surrogate, which some error handlers accept when complete.
     */
    private boolean isSurrogateBegun(int start) {
        return end - start == 2 && input[start] == (byte) 0xed && (input[start + 1] & 0xe0) == 0xa0;
    }

    /** The next code point, or what is wrong with the bytes that were skipped. */
    private int next() {
        int first = input[at++];
        if (first >= 0) {
            return first;
        }
        first &= 0xff;
        if (first < 0xc2 || first > 0xf4) {
            return INVALID_START;
        }
        if (first < 0xe0) {
            return tail(first & 31, 1, 0x80, 0xbf);
        }
        if (first < 0xf0) {
            return tail(first & 15, 2, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf);
        }
        return tail(first & 7, 3, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf);
    }

    /** The continuation bytes; the second byte of a sequence has limits of its own. */
    private int tail(int bits, int count, int low, int high) {
        int result = bits;
        for (int i = 0; i < count; i++) {
            if (at == end) {
                return TRUNCATED;
            }
            int b = input[at] & 0xff;
            if (i == 0 ? b < low || b > high : (b & 0xc0) != 0x80) {
                return INVALID_CONTINUATION;
            }
            result = result << 6 | b & 63;
            at++;
        }
        return result;
    }
}
