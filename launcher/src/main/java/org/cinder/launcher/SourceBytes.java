// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what keeps the bytes of a program from being source text, and says so as {@code python3} does. */
final class SourceBytes {
    private static final int MARK_LENGTH = 3;

    private SourceBytes() {
    }

    /** A program that raises the SyntaxError, or null. */
    static String error(byte[] content, String name) {
        boolean mark = content.length >= MARK_LENGTH && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB;
        boolean declared = mark || declaresEncoding(content);
        int line = 1;
        int bad = declared ? content.length : firstBadByte(content);
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                line++;
            } else if (content[i] == 0) {
                return "raise SyntaxError('source code cannot contain null bytes', (" + Programs.literal(name) + ", "
                        + line + ", 0, '\\n'))\n";
            }
            if (i >= bad) {
                return "raise SyntaxError(" + Programs.literal(String.format("Non-UTF-8 code starting with "
                        + "'\\x%02x' in file %s on line %d, but no encoding declared; see "
                        + "https://peps.python.org/pep-0263/ for details", content[bad] & 0xff, name, line)) + ")\n";
            }
        }
        return null;
    }

    /** A cookie in one of the first two lines; only a program that may have one pays for the look. */
    private static boolean declaresEncoding(byte[] content) {
        int end = 0;
        for (int lines = 0; end < content.length && lines < 2; end++) {
            if (content[end] == '\n') {
                lines++;
            }
        }
        String start = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        if (!start.contains("coding")) {
            return false;
        }
        Matcher matcher = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)", Pattern.MULTILINE)
                .matcher(start);
        return matcher.find();
    }

    private static int firstBadByte(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(content);
        CharBuffer output = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(input, output, true);
            if (result.isOverflow()) {
                output.clear();
            } else {
                return result.isError() ? input.position() : content.length;
            }
        }
    }
}
