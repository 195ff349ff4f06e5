// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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

    /** The source as UTF-8 without byte order mark. */
    public static byte[] toUtf8(byte[] source, String fileName) {
        boolean mark = source.length >= 3
                && source[0] == (byte) 0xEF
                && source[1] == (byte) 0xBB
                && source[2] == (byte) 0xBF;
        byte[] bytes = mark ? Arrays.copyOfRange(source, 3, source.length) : source;
        String declared = declaredEncoding(bytes);
        if (declared == null) {
            checkUtf8(bytes, fileName);
            return bytes;
        }
        String name = normalName(declared);
        if (mark && !name.equals("utf-8")) {
            throw failure("encoding problem: " + declared + " with BOM", fileName);
        }
        if (name.equals("utf-8") || name.equals("utf8")) {
            checkUtf8(bytes, fileName);
            return bytes;
        }
        return transcode(bytes, name, declared, fileName);
    }

    private static byte[] transcode(byte[] bytes, String name, String declared, String fileName) {
        Charset charset = EncodingNames.charset(name);
        if (charset == null) {
            throw failure("unknown encoding: " + declared, fileName);
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            ByteBuffer utf8 = StandardCharsets.UTF_8.encode(text);
            byte[] result = new byte[utf8.remaining()];
            utf8.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw failure("(unicode error) '" + name + "' codec can't decode bytes of the source", fileName);
        }
    }

    private static void checkUtf8(byte[] bytes, String fileName) {
        int error = firstNonAscii(bytes);
        if (error >= 0) {
            error = Utf8Check.firstError(bytes, error, bytes.length);
        }
        if (error >= 0) {
            String message = Utf8Check.message(bytes, 0, bytes.length);
            int line = 1;
            for (int i = 0; i < error; i++) {
                if (bytes[i] == '\n') {
                    line++;
                }
            }
            throw new PythonSyntaxException(PythonSyntaxException.Type.SYNTAX, message, fileName,
                    new ErrorRange(line, 0, line, 0), null);
        }
    }

    private static int firstNonAscii(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return -1;
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
