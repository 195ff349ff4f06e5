// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.str.TextView;

/** Text to UTF-8. */
final class Utf8Encoder {
    private static final String REASON = "surrogates not allowed";

    private Utf8Encoder() {}

    static byte[] encode(TruffleString text, String errors) {
        TextView view = TextView.of(text);
        int length = view.length();
        if (view.isAscii()) {
            return Arrays.copyOfRange(view.bytes(), view.offset(), view.offset() + length);
        }
        ByteSink out = new ByteSink(length + (length >> 1));
        EncodeErrors handler = null;
        int at = 0;
        while (at < length) {
            if (write(view.at(at), out)) {
                at++;
                continue;
            }
            int start = at;
            while (at < length && isSurrogate(view.at(at))) {
                at++;
            }
            if (handler == null) {
                handler = new EncodeErrors(errors, "utf-8", text, view);
            }
            Replacement replacement = handler.handle(start, at, REASON);
            // unlike in valid text, only ASCII may come from a handler
            if (!out.write(replacement, c -> c < 128 && write(c, out))) {
                throw handler.strict(start, at, REASON);
            }
            at = replacement.next();
        }
        return out.toArray();
    }

    private static boolean isSurrogate(int c) {
        return 0xd800 <= c && c <= 0xdfff;
    }

    private static boolean write(int c, ByteSink out) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 63);
        } else if (isSurrogate(c)) {
            return false;
        } else {
            if (c < 0x10000) {
                out.write(0xe0 | c >> 12);
            } else {
                out.write(0xf0 | c >> 18);
                out.write(0x80 | c >> 12 & 63);
            }
            out.write(0x80 | c >> 6 & 63);
            out.write(0x80 | c & 63);
        }
        return true;
    }
}
