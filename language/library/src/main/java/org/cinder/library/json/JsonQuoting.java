// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** Writes JSON strings. */
final class JsonQuoting {
    private JsonQuoting() {}

    static void append(TextBuilder out, TruffleString text, boolean ascii) {
        TextView view = TextView.of(text);
        out.append('"');
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                control(out, c);
            } else if (c < 0x7F || !ascii) {
                out.append(c);
            } else if (c < 0x10000) {
                unit(out, c);
            } else {
                unit(out, Character.highSurrogate(c));
                unit(out, Character.lowSurrogate(c));
            }
        }
        out.append('"');
    }

    private static void control(TextBuilder out, int c) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unit(out, c);
        }
    }

    private static void unit(TextBuilder out, int c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 15, 16));
        }
    }
}
