// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** ASCII and Latin-1. */
final class ByteCodec {
    private ByteCodec() {}

    static TruffleString decodeLatin1(byte[] input, int offset, int length) {
        return Text.ofLatin1(Arrays.copyOfRange(input, offset, offset + length), 0, length);
    }

    static TruffleString decodeAscii(byte[] input, int offset, int length, String errors) {
        if (TextView.isAscii(input, offset, length)) {
            return decodeLatin1(input, offset, length);
        }
        DecodeErrors handler = new DecodeErrors(errors, "ascii", input, offset, length);
        TextBuilder out = new TextBuilder(length);
        int at = 0;
        while (at < length) {
            byte b = input[offset + at];
            if (b >= 0) {
                out.append(b);
                at++;
            } else {
                Replacement replacement = handler.handle(at, at + 1, "ordinal not in range(128)");
                out.append(replacement.text());
                at = replacement.next();
            }
        }
        return out.build();
    }

    /** @param limit 128 or 256 */
    static byte[] encode(TruffleString text, int limit, String errors) {
        TextView view = TextView.of(text);
        int length = view.length();
        if (limit == 256 ? view.isLatin1() : view.isAscii()) {
            return Arrays.copyOfRange(view.bytes(), view.offset(), view.offset() + length);
        }
        String reason = "ordinal not in range(" + limit + ")";
        EncodeErrors handler = new EncodeErrors(errors, limit == 256 ? "latin-1" : "ascii", text, view);
        ByteSink out = new ByteSink(length);
        int at = 0;
        while (at < length) {
            if (view.at(at) < limit) {
                out.write(view.at(at++));
                continue;
            }
            int start = at;
            while (at < length && view.at(at) >= limit) {
                at++;
            }
            Replacement replacement = handler.handle(start, at, reason);
            boolean written = out.write(replacement, c -> {
                if (c >= limit) {
                    return false;
                }
                out.write(c);
                return true;
            });
            if (!written) {
                throw handler.strict(start, at, reason);
            }
            at = replacement.next();
        }
        return out.toArray();
    }
}
