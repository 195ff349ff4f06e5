// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** A parsed format: the fields with their places, and the size of the whole. */
final class StructFormat {
    /**
     * One field, or {@code count} bytes of a string or of padding.
     *
     * @param code the type code
     * @param offset where it begins
     * @param size bytes of one value
     * @param count length for {@code s}, {@code p} and {@code x}; else how many values follow each other
     */
    record Field(char code, int offset, int size, int count) {
        boolean isText() {
            return code == 's' || code == 'p';
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final String text;
    private final boolean bigEndian;
    private final boolean nativeSizes;
    private int size;
    private int valueCount;

    private StructFormat(String text) {
        this.text = text;
        char first = text.isEmpty() ? '@' : text.charAt(0);
        boolean marked = "@=<>!".indexOf(first) >= 0 && !text.isEmpty();
        this.bigEndian = marked && (first == '>' || first == '!');
        this.nativeSizes = !marked || first == '@';
        parse(marked ? 1 : 0);
    }

    static StructFormat parse(Object format) {
        TruffleString text = Text.asString(format);
        if (text == null) {
            byte[] bytes = format instanceof PBytes known ? known.bytes() : null;
            if (bytes == null) {
                throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not %s",
                        PythonClass.of(format));
            }
            return new StructFormat(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return new StructFormat(Text.toJava(text));
    }

    private void parse(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    count = count * 10 + text.charAt(i++) - '0';
                    if (count > Integer.MAX_VALUE) {
                        throw StructModule.error("overflow in item count");
                    }
                }
                if (i == text.length()) {
                    throw StructModule.error("repeat count given without format specifier");
                }
                c = text.charAt(i++);
            }
            add(c, (int) count);
        }
    }

    private void add(char code, int count) {
        int width = width(code);
        if (nativeSizes && width > 1) {
            size = (size + width - 1) / width * width;
        }
        boolean text = code == 's' || code == 'p';
        long end = size + (long) width * count;
        if (end > Integer.MAX_VALUE) {
            throw StructModule.error("total struct size too long");
        }
        if (code != 'x' && (text || count > 0)) {
            fields.add(new Field(code, size, width, count));
            valueCount += text ? 1 : count;
        }
        size = (int) end;
    }

    private int width(char code) {
        int width = switch (code) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> nativeSizes ? 8 : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'n', 'N', 'P' -> nativeSizes ? 8 : 0;
            default -> 0;
        };
        if (width == 0) {
            throw StructModule.error("bad char in struct format");
        }
        return width;
    }

    List<Field> fields() {
        return fields;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int valueCount() {
        return valueCount;
    }

    ByteOrder order() {
        return bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    boolean isNative() {
        return nativeSizes;
    }
}
