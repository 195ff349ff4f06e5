// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

/** The error handlers of decoders. */
final class DecodeErrors {
    private static final TruffleString REPLACEMENT_CHARACTER = Text.ofCodePoint(0xfffd);
    private static final int LOW_SURROGATES = 0xdc00;
    private static final int MAX_ESCAPED = 4;

    private final String handler;
    private final String encoding;
    private final byte[] input;
    private final int offset;
    private final int length;

    /** @param handler name of the error handler */
    DecodeErrors(String handler, String encoding, byte[] input, int offset, int length) {
        this.handler = handler;
        this.encoding = encoding;
        this.input = input;
        this.offset = offset;
        this.length = length;
    }

    private byte[] object() {
        return Arrays.copyOfRange(input, offset, offset + length);
    }

    /** The replacement for the bytes {@code start} to {@code end}, counted from the beginning of the input. */
    Replacement handle(int start, int end, String reason) {
        switch (handler) {
            case "strict":
                throw strict(start, end, reason);
            case "ignore":
                return new Replacement(Text.EMPTY, null, end);
            case "replace":
                return new Replacement(REPLACEMENT_CHARACTER, null, end);
            case "backslashreplace":
                return new Replacement(backslashes(start, end), null, end);
            case "surrogateescape":
                return surrogates(start, end, reason);
            case "surrogatepass":
                return passSurrogate(start, end, reason);
            case "xmlcharrefreplace", "namereplace":
                throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
            default:
                return CodecRegistry.callDecodeHandler(handler, CodecErrors.decodeError(encoding, object(), start,
                        end, reason),
                        length);
        }
    }

    private RuntimeException strict(int start, int end, String reason) {
        return CodecErrors.raise(CodecErrors.decodeError(encoding, object(), start, end, reason));
    }

    private int at(int index) {
        return input[offset + index] & 0xff;
    }

    private TruffleString backslashes(int start, int end) {
        TextBuilder out = new TextBuilder(4 * (end - start));
        for (int i = start; i < end; i++) {
            out.append("\\x").append(Character.forDigit(at(i) >> 4, 16)).append(Character.forDigit(at(i) & 15, 16));
        }
        return out.build();
    }

    private Replacement surrogates(int start, int end, String reason) {
        TextBuilder out = new TextBuilder();
        int i = start;
        while (i < end && i - start < MAX_ESCAPED && at(i) >= 128) {
            out.append(LOW_SURROGATES + at(i++));
        }
        if (i == start) {
            throw strict(start, end, reason);
        }
        return new Replacement(out.build(), null, i);
    }

    /** One surrogate that is encoded like a character. */
    private Replacement passSurrogate(int start, int end, String reason) {
        int size = encoding.startsWith("utf-8") ? 3 : encoding.startsWith("utf-16") ? 2
                : encoding.startsWith("utf-32") ? 4 : 0;
        if (size > 0 && length - start >= size) {
            int c = surrogateAt(start, size);
            if (0xd800 <= c && c <= 0xdfff) {
                return new Replacement(Text.ofCodePoint(c), null, start + size);
            }
        }
        throw strict(start, end, reason);
    }

    private int surrogateAt(int start, int size) {
        if (size == 3) {
            boolean valid = (at(start) & 0xf0) == 0xe0 && (at(start + 1) & 0xc0) == 0x80
                    && (at(start + 2) & 0xc0) == 0x80;
            return valid ? (at(start) & 15) << 12 | (at(start + 1) & 63) << 6 | at(start + 2) & 63 : -1;
        }
        int c = 0;
        boolean big = encoding.endsWith("be");
        for (int i = 0; i < size; i++) {
            c |= at(start + i) << 8 * (big ? size - 1 - i : i);
        }
        return c;
    }
}
