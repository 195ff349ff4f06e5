// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * The encoding of a source file (PEP 263): UTF-8 with or without byte order mark, unless a comment in one of the first
 * two
 * lines declares another one.
 */
public final class SourceDecoder {
    private SourceDecoder() {}

    /**
     * The source as UTF-8 without byte order mark. Bytes that are no UTF-8 are left to the tokenizer and parser, which
     * tolerate them in comments, as CPython does.
     */
    public static byte[] toUtf8(byte[] source, String fileName) {
        boolean mark = source.length >= 3
                && source[0] == (byte) 0xEF
                && source[1] == (byte) 0xBB
                && source[2] == (byte) 0xBF;
        byte[] bytes = mark ? Arrays.copyOfRange(source, 3, source.length) : source;
        String declared = declaredEncoding(bytes);
        if (declared == null) {
            return bytes;
        }
        String name = normalName(declared);
        if (mark && !name.equals("utf-8")) {
            throw failure("encoding problem: " + name + " with BOM", fileName);
        }
        if (name.equals("utf-8") || name.equals("utf8")) {
            return bytes;
        }
        return transcode(bytes, name, declared, fileName);
    }

    private static byte[] transcode(byte[] bytes, String name, String declared, String fileName) {
        Charset charset = EncodingNames.charset(name);
        if (charset == null) {
            throw failure("unknown encoding: " + declared, fileName);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            throw failure(undecodable(name, bytes, in.position()), fileName);
        }
        decoder.flush(text);
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(text.flip());
        byte[] encoded = new byte[utf8.remaining()];
        utf8.get(encoded);
        return encoded;
    }

    private static String undecodable(String name, byte[] bytes, int position) {
        boolean ascii = name.equals("ascii") || name.equals("us-ascii");
        return String.format(
                "'%s' codec can't decode byte 0x%02x in position %d: %s",
                ascii ? "ascii" : "charmap",
                bytes[position] & 0xFF,
                position,
                ascii ? "ordinal not in range(128)" : "character maps to <undefined>");
    }

    private static PythonSyntaxException failure(String message, String fileName) {
        return new PythonSyntaxException(
                PythonSyntaxException.Type.SYNTAX, message, fileName, new ErrorRange(0, 0, 0, 0), null);
    }

    /** The encoding that a comment in the first or second line declares, or null. */
    static String declaredEncoding(byte[] bytes) {
        int lineStart = 0;
        for (int line = 0; line < 2 && lineStart < bytes.length; line++) {
            int lineEnd = lineStart;
            while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
                lineEnd++;
            }
            int i = lineStart;
            while (i < lineEnd && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
                i++;
            }
            if (i < lineEnd && bytes[i] != '#') {
                return null;
            }
            String found = encodingIn(bytes, i, lineEnd);
            if (found != null) {
                return found;
            }
            lineStart = lineEnd + 1;
            if (lineEnd + 1 < bytes.length && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n') {
                lineStart++;
            }
        }
        return null;
    }

    /** Looks for "coding", a colon or equals sign, and a name. */
    private static String encodingIn(byte[] bytes, int start, int end) {
        for (int i = start; i + 7 <= end; i++) {
            if (!startsWithCoding(bytes, i) || bytes[i + 6] != ':' && bytes[i + 6] != '=') {
                continue;
            }
            int from = i + 7;
            while (from < end && (bytes[from] == ' ' || bytes[from] == '\t')) {
                from++;
            }
            int to = from;
            while (to < end && isNameByte(bytes[to])) {
                to++;
            }
            if (to > from) {
                return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
            }
        }
        return null;
    }

    private static boolean startsWithCoding(byte[] bytes, int i) {
        String word = "coding";
        for (int k = 0; k < word.length(); k++) {
            if (bytes[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameByte(int b) {
        return b >= 0 && Identifiers.isAsciiPart(b) || b == '-' || b == '.';
    }

    private static String normalName(String declared) {
        String name = declared.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (name.equals("utf-8") || name.startsWith("utf-8-")) {
            return "utf-8";
        }
        for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (name.equals(latin) || name.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }
}
