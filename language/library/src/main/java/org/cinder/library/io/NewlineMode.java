// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/**
 * What the {@code newline} argument of text streams means.
 *
 * @param universal whether {@code \r}, {@code \n} and {@code \r\n} all end lines
 * @param translateReads whether line ends that are read become {@code \n}
 * @param lineEnd what ends a line when not universal
 * @param writeAs what {@code \n} is written as, or null for unchanged
 */
record NewlineMode(boolean universal, boolean translateReads, TruffleString lineEnd, TruffleString writeAs) {
    private static final TruffleString LF = Text.of("\n");

    /** @param value None or a str; {@code what} names the argument in errors */
    static NewlineMode parse(Object value, String what) {
        if (value == PNone.NONE) {
            // text files end lines with \n on this platform, so nothing changes on writing
            return new NewlineMode(true, true, LF, null);
        }
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("%s must be str or None, not %s", what, PythonClass.of(value));
        }
        return switch (Text.toJava(text)) {
            case "" -> new NewlineMode(true, false, LF, null);
            case "\n" -> new NewlineMode(false, false, LF, null);
            case "\r", "\r\n" -> new NewlineMode(false, false, text, text);
            default -> throw Errors.valueError("illegal newline value: %s", Text.toJava(text));
        };
    }

    /** What is written for a text. */
    TruffleString outgoing(TruffleString text) {
        int length = Text.length(text);
        if (writeAs == null || text.indexOfCodePointUncached('\n', 0, length, Text.ENCODING) < 0) {
            return text;
        }
        return Text.of(Text.toJava(text).replace("\n", Text.toJava(writeAs)));
    }

    /** Where the line that begins at {@code start} ends (exclusive), or -1 when no line end is in the text. */
    int lineEnd(TruffleString text, int start) {
        int length = Text.length(text);
        if (start >= length) {
            return -1;
        }
        if (universal && !translateReads) {
            int found = text.intIndexOfAnyIntUTF32Uncached(start, length, new int[] {'\n', '\r'});
            if (found < 0) {
                return -1;
            }
            boolean pair = Text.codePointAt(text, found) == '\r' && found + 1 < length
                    && Text.codePointAt(text, found + 1) == '\n';
            return found + (pair ? 2 : 1);
        }
        if (Text.length(lineEnd) == 1) {
            int end = Text.codePointAt(lineEnd, 0);
            int found = text.indexOfCodePointUncached(end, start, length, Text.ENCODING);
            return found < 0 ? -1 : found + 1;
        }
        int found = text.indexOfStringUncached(lineEnd, start, length, Text.ENCODING);
        return found < 0 ? -1 : found + Text.length(lineEnd);
    }
}
