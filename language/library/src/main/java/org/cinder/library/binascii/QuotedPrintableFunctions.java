// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;

/** Quoted-printable text. */
@Builtins(module = "binascii")
public final class QuotedPrintableFunctions {
    private static final int LINE = 76;

    private QuotedPrintableFunctions() {}

    @Builtin(value = "a2b_qp(data, header=False)", doc = "Decode a string of qp-encoded data.")
    static Object a2bQp(Object data, boolean header) {
        ByteView in = BinasciiModule.asciiBuffer(data);
        byte[] out = new byte[in.length()];
        int length = 0;
        int i = 0;
        while (i < in.length()) {
            int c = in.at(i++);
            if (c != '=') {
                out[length++] = (byte) (header && c == '_' ? ' ' : c);
            } else if (i < in.length()) {
                int next = in.at(i);
                int high = Character.digit(next, 16);
                int low = i + 1 < in.length() ? Character.digit(in.at(i + 1), 16) : -1;
                if (next == '\n' || next == '\r') {
                    while (i < in.length() && in.at(i) != '\n') {
                        i++;
                    }
                    i++;
                } else if (high >= 0 && low >= 0) {
                    out[length++] = (byte) (high << 4 | low);
                    i += 2;
                } else {
                    out[length++] = '=';
                    i += next == '=' ? 1 : 0;
                }
            }
        }
        return new PBytes(Arrays.copyOf(out, length));
    }

    @Builtin(value = "b2a_qp(data, quotetabs=False, istext=True, header=False)",
            doc = "Encode a string using quoted-printable encoding.\n\nOn encoding, when istext is set, newlines are "
                    + "not encoded, and white\nspace at end of lines is.  When istext is not set, \\r and \\n (CR/LF)\n"
                    + "are both encoded.  When quotetabs is set, space and tabs are encoded.")
    static Object b2aQp(Object data, boolean quoteTabs, boolean isText, boolean header) {
        ByteView in = ByteView.require(data);
        StringBuilder out = new StringBuilder();
        String newline = newline(in);
        int line = 0;
        for (int i = 0; i < in.length(); i++) {
            int c = in.at(i);
            boolean last = i + 1 == in.length();
            int next = last ? -1 : in.at(i + 1);
            if (isQuoted(c, next, line, quoteTabs, isText, header)) {
                if (line + 3 >= LINE) {
                    out.append('=').append(newline);
                    line = 0;
                }
                quote(out, c);
                line += 3;
            } else if (isText && (c == '\n' || c == '\r' && next == '\n')) {
                int end = out.length() - 1;
                if (end >= 0 && (out.charAt(end) == ' ' || out.charAt(end) == '\t')) {
                    char space = out.charAt(end);
                    out.setLength(end);
                    quote(out, space);
                }
                out.append(newline);
                i += c == '\r' ? 1 : 0;
                line = 0;
            } else {
                if (!last && next != '\n' && line + 1 >= LINE) {
                    out.append('=').append(newline);
                    line = 0;
                }
                line++;
                out.append((char) (header && c == ' ' ? '_' : c));
            }
        }
        return new PBytes(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isQuoted(int c, int next, int line, boolean quoteTabs, boolean isText, boolean header) {
        if (c > 126 || c == '=' || header && c == '_') {
            return true;
        }
        if (c == '.' && line == 0 && (next == -1 || next == '\n' || next == '\r' || next == 0)) {
            return true;
        }
        return switch (c) {
            case '\r', '\n' -> !isText;
            case '\t', ' ' -> next == -1 || quoteTabs;
            default -> c < ' ';
        };
    }

    private static String newline(ByteView in) {
        for (int i = 0; i < in.length(); i++) {
            if (in.at(i) == '\n') {
                return i > 0 && in.at(i - 1) == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }

    private static void quote(StringBuilder out, int c) {
        out.append('=').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
    }
}
