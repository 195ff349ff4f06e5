// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;

/** Backslash escapes of one literal, with the complaints of Python's unicode_escape codec. */
final class EscapeDecoder {
    private final byte[] source;
    private final int start;
    private final int end;
    private int position;
    private int[] codePoints = new int[16];
    private int size;
    private boolean surrogates;
    private final boolean fString;
    private String firstInvalidEscape;

    EscapeDecoder(byte[] source, int start, int end, boolean fString) {
        this.fString = fString;
        this.source = source;
        this.start = start;
        this.end = end;
    }

    /** The first escape that means nothing and stands for itself, or null. */
    String firstInvalidEscape() {
        return firstInvalidEscape;
    }

    /** Decodes text: a String, or {@link CodePoints} when escapes make surrogates. */
    Object text() {
        codePoints = new int[end - start];
        position = start;
        while (position < end) {
            int c = source[position];
            if (c != '\\') {
                append(c >= 0 ? asciiAt() : characterAt());
            } else {
                escape();
            }
        }
        return surrogates
                ? new CodePoints(Arrays.copyOf(codePoints, size))
                : new String(codePoints, 0, size);
    }

    private int asciiAt() {
        return source[position++];
    }

    /** Decodes one UTF-8 sequence, which is known to be valid. */
    private int characterAt() {
        int b = source[position] & 0xFF;
        int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        int c = b & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            c = c << 6 | source[position + i] & 0x3F;
        }
        position += length;
        return c;
    }

    private void append(int c) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            surrogates = true;
        }
        codePoints[size++] = c;
    }

    private void escape() {
        int escapeStart = position++;
        if (position >= end || source[position] < 0) {
            append('\\');
            return;
        }
        int c = source[position++];
        int simple = simpleEscape(c);
        if (simple >= 0) {
            append(simple);
            return;
        }
        switch (c) {
            case '\n' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> append(octal(c));
            case 'x' -> append(hex(escapeStart, 2, "truncated \\xXX escape"));
            case 'u' -> append(hex(escapeStart, 4, "truncated \\uXXXX escape"));
            case 'U' -> {
                int value = hex(escapeStart, 8, "truncated \\UXXXXXXXX escape");
                if (value < 0 || value > 0x10FFFF) {
                    throw unicodeError(escapeStart, position, "illegal Unicode character");
                }
                append(value);
            }
            case 'N' -> append(named(escapeStart));
            default -> {
                noteInvalid("\\" + (char) c);
                append('\\');
                append(c);
            }
        }
    }

    private static int simpleEscape(int c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\'' -> '\'';
            case '"' -> '"';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> -1;
        };
    }

    private void noteInvalid(String escape) {
        // Braces stand in f-strings, whose scanner has warned already.
        boolean brace = fString && (escape.equals("\\{") || escape.equals("\\}"));
        if (firstInvalidEscape == null && !brace) {
            firstInvalidEscape = escape;
        }
    }

    private int octal(int first) {
        int value = first - '0';
        for (int i = 0; i < 2 && position < end && source[position] >= '0' && source[position] <= '7'; i++) {
            value = value * 8 + source[position++] - '0';
        }
        if (value > 0xFF) {
            noteInvalid("\\" + Integer.toOctalString(value));
        }
        return value;
    }

    private int hex(int escapeStart, int digits, String message) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = position < end && source[position] >= 0 ? Character.digit(source[position], 16) : -1;
            if (digit < 0) {
                throw unicodeError(escapeStart, position, message);
            }
            value = value << 4 | digit;
            position++;
        }
        return value;
    }

    private int named(int escapeStart) {
        if (position >= end || source[position] != '{') {
            throw unicodeError(escapeStart, position, "malformed \\N character escape");
        }
        int nameStart = position + 1;
        int nameEnd = nameStart;
        while (nameEnd < end && source[nameEnd] != '}') {
            nameEnd++;
        }
        if (nameEnd >= end || nameEnd == nameStart) {
            throw unicodeError(escapeStart, nameEnd, "malformed \\N character escape");
        }
        position = nameEnd + 1;
        int c = CharacterNames.codePointOf(new String(
                source, nameStart, nameEnd - nameStart, java.nio.charset.StandardCharsets.UTF_8));
        if (c < 0) {
            throw unicodeError(escapeStart, position, "unknown Unicode character name");
        }
        return c;
    }

    /** Positions are those of the text the codec sees, in which characters beyond ASCII are themselves escapes. */
    private LiteralException unicodeError(int from, int to, String message) {
        int first = codecPosition(from);
        int last = codecPosition(to) - 1;
        String where = last > first ? "bytes in position " + first + "-" + last : byteAt(from) + " in position "
                + first;
        return new LiteralException("(unicode error) 'unicodeescape' codec can't decode " + where + ": " + message);
    }

    private String byteAt(int i) {
        return String.format("byte 0x%02x", source[i]);
    }

    private int codecPosition(int to) {
        int result = 0;
        for (int i = start; i < to; i++) {
            if (source[i] >= 0) {
                result++;
                if (source[i] == '\\' && i + 1 < to && source[i + 1] < 0) {
                    result += 5;
                }
            } else if ((source[i] & 0xC0) != 0x80) {
                result += 10;
            }
        }
        return result;
    }

    /** Decodes a bytes literal. */
    BytesValue bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
        position = start;
        while (position < end) {
            int c = source[position++];
            if (c != '\\') {
                out.write(c);
                continue;
            }
            int escaped = source[position++];
            int simple = simpleEscape(escaped);
            if (simple >= 0) {
                out.write(simple);
            } else if (escaped >= '0' && escaped <= '7') {
                out.write(octal(escaped));
            } else if (escaped == 'x') {
                out.write(hexByte());
            } else if (escaped != '\n') {
                noteInvalid("\\" + (char) escaped);
                out.write('\\');
                out.write(escaped);
            }
        }
        return new BytesValue(out.toByteArray());
    }

    private int hexByte() {
        int high = position < end ? Character.digit(source[position], 16) : -1;
        int low = position + 1 < end ? Character.digit(source[position + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new LiteralException(
                    "(value error) invalid \\x escape at position " + (position - 2 - start));
        }
        position += 2;
        return high << 4 | low;
    }
}
