// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextView;

/** Text to unicode_escape and raw_unicode_escape. */
final class EscapeEncoder {
    private static final String HEX = "0123456789abcdef";

    private EscapeEncoder() {}

    static byte[] encode(TruffleString text, boolean raw) {
        TextView view = TextView.of(text);
        ByteSink out = new ByteSink(view.length() + 16);
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (raw ? c < 256 : ' ' <= c && c < 127 && c != '\\') {
                out.write(c);
            } else {
                escape(c, out);
            }
        }
        return out.toArray();
    }

    private static void escape(int c, ByteSink out) {
        out.write('\\');
        switch (c) {
            case '\\' -> out.write(c);
            case '\n' -> out.write('n');
            case '\r' -> out.write('r');
            case '\t' -> out.write('t');
            default -> {
                int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
                out.write(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
                for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
                    out.write(HEX.charAt(c >>> shift & 15));
                }
            }
        }
    }
}
