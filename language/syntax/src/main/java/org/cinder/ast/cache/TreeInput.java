// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.ast.Span;

/**
 * Reads what {@link TreeOutput} wrote. Damaged bytes lead to some runtime exception at the latest where the array ends;
 * nothing is allocated whose size the remaining bytes could not fill.
 */
final class TreeInput {
    private final byte[] bytes;
    private int position;
    private String[] strings = new String[64];
    private int stringCount;
    private Span previous = Span.NONE;

    TreeInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int readByte() {
        return bytes[position++] & 0xff;
    }

    int readInt() {
        int value = bytes[position++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7;; shift += 7) {
            int next = bytes[position++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** The length of something of which each element takes a byte at least. */
    int readLength() {
        int length = readInt();
        if (length < 0 || length > bytes.length - position) {
            throw new IllegalArgumentException();
        }
        return length;
    }

    long readLong() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            int next = bytes[position++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
    }

    double readDouble() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits |= (long) readByte() << 8 * i;
        }
        return Double.longBitsToDouble(bits);
    }

    byte[] readBytes() {
        int length = readLength();
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    String readText() {
        int number = readInt();
        if (number == 0) {
            return null;
        }
        return number <= stringCount ? strings[number - 1] : newText(number);
    }

    private String newText(int number) {
        if (number != stringCount + 1) {
            throw new IllegalArgumentException();
        }
        boolean wide = readByte() != 0;
        int length = readLength();
        String text = new String(bytes, position, length,
                wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        position += length;
        if (stringCount == strings.length) {
            strings = Arrays.copyOf(strings, stringCount * 2);
        }
        strings[stringCount++] = text;
        return text;
    }

    /** Nodes of the same range share one span. */
    Span readSpan() {
        int form = readByte();
        Span before = previous;
        int line = before.line();
        int column = before.column();
        if (form != 0) {
            switch (form & TreeFormat.START_MASK) {
                case TreeFormat.START_SAME -> { }
                case TreeFormat.START_IN_LINE -> column = readInt();
                case TreeFormat.START_NEXT_LINE -> {
                    line++;
                    column = readInt();
                }
                default -> {
                    line += (int) readLong();
                    column = readInt();
                }
            }
            previous = withEnd(form, line, column, before);
        }
        return previous;
    }

    private Span withEnd(int form, int line, int column, Span before) {
        switch (form & TreeFormat.END_MASK) {
            case TreeFormat.END_SAME -> {
                return new Span(line, column, before.endLine(), before.endColumn());
            }
            case TreeFormat.END_IN_LINE -> {
                int length = form >> TreeFormat.LENGTH_SHIFT;
                return new Span(line, column, line, column + (length == 0 ? readInt() : length));
            }
            default -> {
                int endLine = line + readInt();
                return new Span(line, column, endLine, readInt());
            }
        }
    }
}
