// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cinder.ast.Span;

/** The bytes of a tree: small numbers take one byte, a string is spelled out once, spans are differences. */
final class TreeOutput {
    private byte[] bytes;
    private int size;
    private final Map<String, Integer> strings = new HashMap<>();
    private Span previous = Span.NONE;

    TreeOutput(int header, int expected) {
        bytes = new byte[header + Math.max(expected, 64)];
        size = header;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        }
    }

    void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is seldom negative or large. */
    void writeInt(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            writeByte(rest | 0x80);
            rest >>>= 7;
        }
        writeByte(rest);
    }

    /** A number whose absolute value is small. */
    void writeLong(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            writeByte((int) rest | 0x80);
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    void writeDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            writeByte((int) (bits >>> 8 * i));
        }
    }

    void writeBytes(byte[] value) {
        writeInt(value.length);
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** A string or null: 0 for null, else 1 + its number, and after a new number its text. */
    void writeText(String text) {
        if (text == null) {
            writeByte(0);
            return;
        }
        Integer known = strings.putIfAbsent(text, strings.size());
        if (known != null) {
            writeInt(known + 1);
            return;
        }
        writeInt(strings.size());
        if (isLatin1(text)) {
            writeByte(0);
            writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            // Not UTF-8: any sequence of chars has to survive.
            writeByte(1);
            writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    void writeSpan(Span span) {
        Span before = previous;
        previous = span;
        int start = start(span, before);
        if (span.endLine() == before.endLine() && span.endColumn() == before.endColumn()) {
            writeByte(start | TreeFormat.END_SAME);
            writeStart(start, span, before);
            return;
        }
        int length = span.endColumn() - span.column();
        boolean inLine = span.endLine() == span.line() && length >= 0;
        if (inLine && length > 0 && length <= TreeFormat.MAX_SHORT_LENGTH) {
            writeByte(start | TreeFormat.END_IN_LINE | length << TreeFormat.LENGTH_SHIFT);
            writeStart(start, span, before);
        } else if (inLine) {
            writeByte(start | TreeFormat.END_IN_LINE);
            writeStart(start, span, before);
            writeInt(length);
        } else {
            writeByte(start | TreeFormat.END_ANYWHERE);
            writeStart(start, span, before);
            writeInt(span.endLine() - span.line());
            writeInt(span.endColumn());
        }
    }

    private static int start(Span span, Span before) {
        return switch (span.line() - before.line()) {
            case 0 -> span.column() == before.column() ? TreeFormat.START_SAME : TreeFormat.START_IN_LINE;
            case 1 -> TreeFormat.START_NEXT_LINE;
            default -> TreeFormat.START_ANYWHERE;
        };
    }

    private void writeStart(int start, Span span, Span before) {
        if (start == TreeFormat.START_ANYWHERE) {
            writeLong(span.line() - before.line());
        }
        if (start != TreeFormat.START_SAME) {
            writeInt(span.column());
        }
    }
}
