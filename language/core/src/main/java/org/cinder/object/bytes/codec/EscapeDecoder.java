// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.str.CharacterLookup;
import org.cinder.object.str.TextBuilder;

/** The escapes of str literals: unicode_escape and raw_unicode_escape to text. */
final class EscapeDecoder {
    private static final int BACKSLASH = '\\';

    private final byte[] input;
    private final int offset;
    private final int length;
    private final boolean raw;
    private final boolean last;
    private final DecodeErrors handler;
    private final TextBuilder out;
    private int at;
    /** The warning about the first escape that means nothing, or null. */
    private String invalid;

    private EscapeDecoder(byte[] input, int offset, int length, boolean raw, String errors, boolean last) {
        this.input = input;
        this.offset = offset;
        this.length = length;
        this.raw = raw;
        this.last = last;
        this.handler = new DecodeErrors(errors, raw ? "rawunicodeescape" : "unicodeescape", input, offset, length);
        this.out = new TextBuilder(length);
    }

    static Decoded decode(byte[] input, int offset, int length, boolean raw, String errors, boolean last) {
        EscapeDecoder decoder = new EscapeDecoder(input, offset, length, raw, errors, last);
        while (decoder.at < length && decoder.step()) {}
        if (decoder.invalid != null) {
            WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING, decoder.invalid, 1);
        }
        return new Decoded(decoder.out.build(), decoder.at);
    }

    private int peek(int index) {
        return index < length ? input[offset + index] & 0xff : -1;
    }

    /** One character; false when the rest has to wait for more input. */
    private boolean step() {
        int c = peek(at);
        if (c != BACKSLASH) {
            out.append(c);
            at++;
            return true;
        }
        int kind = peek(at + 1);
        if (kind < 0) {
            if (!last) {
                return false;
            }
            if (raw) {
                out.append(c);
                at++;
                return true;
            }
            return problem(at, length, "\\ at end of string");
        }
        if (kind == 'u' || kind == 'U' || !raw && kind == 'x') {
            return hex(kind == 'x' ? 2 : kind == 'u' ? 4 : 8, kind);
        }
        if (raw) {
            out.append(c).append(kind);
            at += 2;
            return true;
        }
        return kind == 'N' ? name() : simple(kind);
    }

    private boolean problem(int start, int end, String reason) {
        Replacement replacement = handler.handle(start, end, reason);
        out.append(replacement.text());
        at = replacement.next();
        return true;
    }

    private boolean hex(int digits, int kind) {
        int end = at + 2;
        long value = 0;
        while (end < at + 2 + digits && peek(end) >= 0 && Character.digit(peek(end), 16) >= 0) {
            value = value * 16 + Character.digit(peek(end++), 16);
        }
        if (end < at + 2 + digits) {
            if (end == length && !last) {
                return false;
            }
            String shape = kind == 'x' ? "\\xXX" : kind == 'u' ? "\\uXXXX" : "\\UXXXXXXXX";
            return problem(at, end, "truncated " + shape + " escape");
        }
        if (value > Character.MAX_CODE_POINT) {
            return problem(at, end, raw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character");
        }
        out.append((int) value);
        at = end;
        return true;
    }

    private boolean name() {
        int end = at + 2;
        if (peek(end) == '{') {
            while (end < length && peek(end) != '}') {
                end++;
            }
            if (end < length) {
                int nameLength = end - at - 3;
                String name = new String(input, offset + at + 3, nameLength,
                        java.nio.charset.StandardCharsets.ISO_8859_1);
                int c = nameLength == 0 ? -1 : CharacterLookup.byName(name);
                if (nameLength > 0 && c < 0) {
                    return problem(at, end + 1, "unknown Unicode character name");
                }
                if (c >= 0) {
                    out.append(c);
                    at = end + 1;
                    return true;
                }
            }
        }
        if (end == length && !last) {
            return false;
        }
        return problem(at, end, "malformed \\N character escape");
    }

    private boolean simple(int kind) {
        int at2 = at + 2;
        switch (kind) {
            case '\n' -> {}
            case '\\', '\'', '"' -> out.append(kind);
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 'f' -> out.append('\f');
            case 'v' -> out.append(11);
            case 'a' -> out.append(7);
            default -> {
                if ('0' <= kind && kind <= '7') {
                    at2 = octal();
                } else {
                    out.append(BACKSLASH).append(kind);
                    warn("invalid escape sequence '\\" + (char) kind + "'");
                }
            }
        }
        at = at2;
        return true;
    }

    private void warn(String text) {
        if (invalid == null) {
            invalid = text;
        }
    }

    private int octal() {
        int value = 0;
        int end = at + 1;
        while (end < at + 4 && '0' <= peek(end) && peek(end) <= '7') {
            value = value * 8 + peek(end++) - '0';
        }
        if (value > 0377) {
            warn("invalid octal escape sequence '\\" + Integer.toOctalString(value) + "'");
        }
        out.append(value);
        return end;
    }
}
