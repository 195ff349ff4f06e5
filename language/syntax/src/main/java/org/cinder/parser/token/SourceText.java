// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * Source as UTF-8 bytes with only {@code \n} as line end and a zero byte behind the last one, so that scanners need no
 * bounds checks of their own. Knows how to turn byte positions into the character columns of errors.
 */
public final class SourceText {
    private final byte[] bytes;
    private final int length;
    private final String fileName;

    private SourceText(byte[] bytes, int length, String fileName) {
        this.bytes = bytes;
        this.length = length;
        this.fileName = fileName;
    }

    /** Source given as text; {@code addNewline} ends an unfinished last line, as CPython does for whole modules. */
    public static SourceText of(String source, String fileName, boolean addNewline) {
        return of(source.getBytes(StandardCharsets.UTF_8), fileName, addNewline);
    }

    /** Source given as UTF-8. */
    public static SourceText of(byte[] utf8, String fileName, boolean addNewline) {
        byte[] result = Arrays.copyOf(utf8, utf8.length + 2);
        int length = utf8.length;
        boolean carriageReturn = false;
        for (byte b : utf8) {
            if (b == '\r') {
                carriageReturn = true;
            } else if (b == 0) {
                throw new PythonSyntaxException(PythonSyntaxException.Type.SYNTAX,
                        "source code string cannot contain null bytes", fileName, ErrorRange.NONE, null);
            }
        }
        if (carriageReturn) {
            length = translateNewlines(result, length);
        }
        if (addNewline && (length == 0 || result[length - 1] != '\n')) {
            result[length++] = '\n';
        }
        result[length] = 0;
        return new SourceText(result, length, fileName);
    }

    private static int translateNewlines(byte[] bytes, int length) {
        int to = 0;
        for (int from = 0; from < length; from++) {
            byte b = bytes[from];
            if (b == '\r') {
                b = '\n';
                if (bytes[from + 1] == '\n') {
                    from++;
                }
            }
            bytes[to++] = b;
        }
        return to;
    }

    /** The bytes, with at least one zero byte behind the source. */
    public byte[] bytes() {
        return bytes;
    }

    /** Number of source bytes. */
    public int length() {
        return length;
    }

    /** Name of the file as errors show it. */
    public String fileName() {
        return fileName;
    }

    /** The text between two byte positions. */
    public String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Number of characters between two byte positions. */
    public int characters(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Position of the newline that ends the line containing {@code position}, or the end of the source. */
    public int lineEnd(int position) {
        int i = position;
        while (i < length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The line that starts at a byte position, without its newline. */
    public String lineText(int lineStart) {
        return text(lineStart, lineEnd(lineStart));
    }
}
