// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** {@code repr(str)} and {@code ascii(str)}: quotes, and escapes for what cannot be printed. */
public final class StrRepr {
    private static final String HEX = "0123456789abcdef";

    private StrRepr() {}

    /** {@code str.__repr__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(TruffleString text) {
        return of(text, false);
    }

    /** The repr with everything beyond ASCII escaped. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ascii(TruffleString text) {
        return of(text, true);
    }

    private static TruffleString of(TruffleString text, boolean asciiOnly) {
        TextView view = TextView.of(text);
        int length = view.length();
        boolean single = false;
        boolean two = false;
        for (int i = 0; i < length; i++) {
            int c = view.at(i);
            single |= c == '\'';
            two |= c == '"';
        }
        int quote = single && !two ? '"' : '\'';
        TextBuilder out = new TextBuilder(length + 2);
        out.append(quote);
        int plainFrom = 0;
        for (int i = 0; i < length; i++) {
            int c = view.at(i);
            boolean plain = c != quote && c != '\\' && (asciiOnly ? ' ' <= c && c < 127
                    : CharacterClass.isPrintable(c));
            if (!plain) {
                out.append(view, plainFrom, i);
                escape(c, quote, out);
                plainFrom = i + 1;
            }
        }
        return out.append(view, plainFrom, length).append(quote).build();
    }

    private static void escape(int c, int quote, TextBuilder out) {
        out.append('\\');
        switch (c) {
            case '\\' -> out.append('\\');
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> {
                if (c == quote) {
                    out.append(c);
                } else {
                    hexEscape(c, out);
                }
            }
        }
    }

    /** {@code xNN}, {@code uNNNN} or {@code UNNNNNNNN} behind a backslash. */
    public static void hexEscape(int c, TextBuilder out) {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        out.append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >>> shift) & 15));
        }
    }
}
