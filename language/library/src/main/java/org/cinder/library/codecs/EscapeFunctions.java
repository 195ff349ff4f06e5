// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** Escapes: those of str literals and those of bytes literals. */
@Builtins(module = "_codecs")
public final class EscapeFunctions {
    private EscapeFunctions() {}

    @Builtin(value = "unicode_escape_encode(str, errors=None, /)")
    static Object unicodeEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UNICODE_ESCAPE, errors);
    }

    @Builtin(value = "unicode_escape_decode(data, errors=None, final=True, /)")
    static Object unicodeDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(bytes(data), NativeEncoding.UNICODE_ESCAPE, errors, last);
    }

    @Builtin(value = "raw_unicode_escape_encode(str, errors=None, /)")
    static Object rawUnicodeEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.RAW_UNICODE_ESCAPE, errors);
    }

    @Builtin(value = "raw_unicode_escape_decode(data, errors=None, final=True, /)")
    static Object rawUnicodeDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(bytes(data), NativeEncoding.RAW_UNICODE_ESCAPE, errors, last);
    }

    private static Object bytes(Object data) {
        TruffleString text = Text.asString(data);
        return text == null ? data : new PBytes(Codecs.encode(text, NativeEncoding.UTF_8, "strict"));
    }

    @Builtin(value = "escape_encode(data, errors=None, /)")
    static Object escapeEncode(PBytes data, TruffleString errors) {
        StringBuilder out = new StringBuilder();
        for (byte b : data.bytes()) {
            int c = b & 0xFF;
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                case '\'' -> out.append("\\'");
                default -> {
                    if (c < ' ' || c >= 0x7F) {
                        out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        }
        return PTuple.of(new PBytes(out.toString().getBytes(StandardCharsets.ISO_8859_1)), (long) data.bytes().length);
    }

    @Builtin(value = "escape_decode(data, errors=None, /)")
    static Object escapeDecode(Object data, TruffleString errors) {
        byte[] bytes = ByteArrays.of(bytes(data));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        String handler = CodingResult.handler(errors);
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] != '\\') {
                out.write(bytes[i++]);
                continue;
            }
            if (++i == bytes.length) {
                throw Errors.valueError("Trailing \\ in string");
            }
            i = escape(bytes, i, out, handler);
        }
        return PTuple.of(new PBytes(out.toByteArray()), (long) bytes.length);
    }

    /** Writes what the escape after a backslash stands for; the position behind it. */
    private static int escape(byte[] bytes, int at, ByteArrayOutputStream out, String handler) {
        int c = bytes[at];
        int simple = "\\'\"abfnrtv".indexOf(c);
        if (c == '\n') {
            return at + 1;
        }
        if (simple >= 0) {
            out.write("\\'\"\u0007\b\f\n\r\t\u000b".charAt(simple));
            return at + 1;
        }
        if (c >= '0' && c <= '7') {
            int value = 0;
            int i = at;
            while (i < bytes.length && i < at + 3 && bytes[i] >= '0' && bytes[i] <= '7') {
                value = value * 8 + bytes[i++] - '0';
            }
            out.write(value);
            return i;
        }
        if (c != 'x') {
            out.write('\\');
            out.write(c);
            return at + 1;
        }
        int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        if (high >= 0 && low >= 0) {
            out.write(high << 4 | low);
            return at + 3;
        }
        switch (handler) {
            case "strict" -> throw Errors.valueError("invalid \\x escape at position %d", at - 1);
            case "replace" -> out.write('?');
            case "ignore" -> {
                // dropped
            }
            default -> throw Errors.valueError("decoding error; unknown error handling code: %s", handler);
        }
        return high >= 0 ? at + 2 : at + 1;
    }
}
