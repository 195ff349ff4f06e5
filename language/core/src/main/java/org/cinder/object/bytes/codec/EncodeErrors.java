// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.CharacterNames;
import org.cinder.object.str.StrRepr;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** The error handlers of encoders. */
final class EncodeErrors {
    private final String handler;
    private final String encoding;
    private final TruffleString text;
    private final TextView view;

    EncodeErrors(String handler, String encoding, TruffleString text, TextView view) {
        this.handler = handler;
        this.encoding = encoding;
        this.text = text;
        this.view = view;
    }

    /** The replacement for the characters {@code start} to {@code end}. */
    Replacement handle(int start, int end, String reason) {
        switch (handler) {
            case "strict":
                throw strict(start, end, reason);
            case "ignore":
                return new Replacement(Text.EMPTY, null, end);
            case "replace":
                return new Replacement(new TextBuilder(end - start).append('?', end - start).build(), null, end);
            case "backslashreplace", "xmlcharrefreplace", "namereplace":
                return new Replacement(spelled(start, end), null, end);
            case "surrogateescape":
                return escapedBytes(start, end, reason);
            case "surrogatepass":
                return passSurrogates(start, end, reason);
            default:
                return CodecRegistry.callEncodeHandler(handler, CodecErrors.encodeError(encoding, text, start, end,
                        reason),
                        view.length());
        }
    }

    RuntimeException strict(int start, int end, String reason) {
        return CodecErrors.raise(CodecErrors.encodeError(encoding, text, start, end, reason));
    }

    private TruffleString spelled(int start, int end) {
        TextBuilder out = new TextBuilder(8 * (end - start));
        for (int i = start; i < end; i++) {
            int c = view.at(i);
            String name = handler.equals("namereplace") ? CharacterNames.of(c) : null;
            if (handler.equals("xmlcharrefreplace")) {
                out.append("&#").append(Integer.toString(c)).append(';');
            } else if (name != null) {
                out.append("\\N{").append(name).append('}');
            } else {
                StrRepr.hexEscape(c, out.append('\\'));
            }
        }
        return out.build();
    }

    /** The bytes that decoding with this handler turned into surrogates, up to the first character that is none. */
    private Replacement escapedBytes(int start, int end, String reason) {
        int stop = start;
        while (stop < end && 0xdc80 <= view.at(stop) && view.at(stop) <= 0xdcff) {
            stop++;
        }
        if (stop == start) {
            throw strict(start, end, reason);
        }
        byte[] bytes = new byte[stop - start];
        for (int i = start; i < stop; i++) {
            bytes[i - start] = (byte) view.at(i);
        }
        return new Replacement(null, bytes, stop);
    }

    private Replacement passSurrogates(int start, int end, String reason) {
        int size = encoding.equals("utf-8") ? 3 : encoding.startsWith("utf-16") ? 2 : encoding.startsWith("utf-32")
                ? 4 : 0;
        byte[] bytes = new byte[size * (end - start)];
        int at = 0;
        for (int i = start; i < end; i++) {
            int c = view.at(i);
            if (size == 0 || c < 0xd800 || c > 0xdfff) {
                throw strict(start, end, reason);
            }
            if (size == 3) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 63);
                bytes[at++] = (byte) (0x80 | c & 63);
            } else {
                boolean big = encoding.endsWith("be");
                for (int b = 0; b < size; b++) {
                    bytes[at++] = (byte) (c >> 8 * (big ? size - 1 - b : b));
                }
            }
        }
        return new Replacement(null, bytes, end);
    }
}
