// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** The text of a JSON document and the reading of its strings. */
final class JsonText {
    private final TruffleString text;
    private final TextView view;
    private final boolean strict;
    private int end;

    JsonText(TruffleString text, boolean strict) {
        this.text = text;
        this.view = TextView.of(text);
        this.strict = strict;
    }

    TruffleString text() {
        return text;
    }

    int length() {
        return view.length();
    }

    /** The character at a valid index. */
    int at(int index) {
        return view.at(index);
    }

    /** The first position from {@code index} on that is not white space. */
    int skipSpace(int index) {
        int i = index;
        while (i < view.length() && isSpace(view.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Where the string read last ends, behind its quote. */
    int end() {
        return end;
    }

    /** The string whose first character is at {@code start}. */
    TruffleString string(int start) {
        int begin = start - 1;
        int i = start;
        TextBuilder out = null;
        while (true) {
            int from = i;
            int c = 0;
            while (i < view.length()) {
                c = view.at(i);
                if (c == '"' || c == '\\') {
                    break;
                }
                if (c < ' ' && strict) {
                    throw JsonErrors.decode("Invalid control character at", text, i);
                }
                i++;
            }
            if (i == view.length()) {
                throw JsonErrors.decode("Unterminated string starting at", text, begin);
            }
            if (c == '"') {
                end = i + 1;
                if (out == null) {
                    return Text.substring(text, from, i);
                }
                return out.append(view, from, i).build();
            }
            if (out == null) {
                out = new TextBuilder();
            }
            out.append(view, from, i);
            i = escape(out, i + 1, begin);
        }
    }

    /** Appends what an escape stands for; {@code at} is behind the backslash. The position behind the escape. */
    private int escape(TextBuilder out, int at, int begin) {
        if (at == view.length()) {
            throw JsonErrors.decode("Unterminated string starting at", text, begin);
        }
        int c = view.at(at);
        if (c != 'u') {
            int simple = "\"\\/bfnrt".indexOf(c);
            if (simple < 0) {
                throw JsonErrors.decode("Invalid \\escape", text, at - 1);
            }
            out.append("\"\\/\b\f\n\r\t".charAt(simple));
            return at + 1;
        }
        int unit = unit(at + 1);
        if (unit < 0) {
            throw JsonErrors.decode("Invalid \\uXXXX escape", text, at);
        }
        int next = at + 5;
        if (Character.isHighSurrogate((char) unit) && next + 6 < view.length() && view.at(next) == '\\'
                && view.at(next + 1) == 'u') {
            int low = unit(next + 2);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                out.append(Character.toCodePoint((char) unit, (char) low));
                return next + 6;
            }
        }
        out.append(unit);
        return next;
    }

    /** Four hexadecimal digits, or -1. They cannot be the last characters, because the quote must follow. */
    private int unit(int at) {
        if (at + 4 >= view.length()) {
            return -1;
        }
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            int c = view.at(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
