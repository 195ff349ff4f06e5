// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;

/** Encodings given by a table: a str or a mapping from byte values to characters, and a mapping for the way back. */
public final class CharmapCodec {
    private static final int UNDEFINED = 0xFFFE;
    private static final String REASON = "character maps to <undefined>";

    private CharmapCodec() {}

    /** Decodes; {@code mapping} is None for Latin-1, a str indexed by byte, or a mapping. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] bytes, String errors, Object mapping) {
        if (mapping == PNone.NONE) {
            return ByteCodec.decodeLatin1(bytes, 0, bytes.length);
        }
        TruffleString table = Text.asString(mapping);
        TextView view = table == null ? null : TextView.of(table);
        DecodeErrors handler = new DecodeErrors(errors, "charmap", bytes, 0, bytes.length);
        TextBuilder out = new TextBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int value = bytes[i] & 0xFF;
            if (view != null) {
                int c = value < view.length() ? view.at(value) : UNDEFINED;
                if (c != UNDEFINED) {
                    out.append(c);
                    i++;
                    continue;
                }
            } else {
                TruffleString mapped = mappedText(mapping, value);
                if (mapped != null) {
                    out.append(mapped);
                    i++;
                    continue;
                }
            }
            Replacement replacement = handler.handle(i, i + 1, REASON);
            out.append(replacement.text());
            i = replacement.next();
        }
        return out.build();
    }

    private static Object lookup(Object mapping, long key) {
        try {
            return Items.get(mapping, key);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.LOOKUP_ERROR)) {
                return PNone.NONE;
            }
            throw e;
        }
    }

    /** The characters of a byte, or null when it is undefined. */
    private static TruffleString mappedText(Object mapping, int value) {
        Object mapped = lookup(mapping, value);
        if (mapped == PNone.NONE) {
            return null;
        }
        if (mapped instanceof Long c) {
            if (c == UNDEFINED) {
                return null;
            }
            if (c < 0 || c > Character.MAX_CODE_POINT) {
                throw Errors.typeError("character mapping must be in range(0x%x)", Character.MAX_CODE_POINT + 1);
            }
            return Text.ofCodePoint(c.intValue());
        }
        TruffleString text = Text.asString(mapped);
        if (text == null) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        return Text.length(text) == 1 && Text.codePointAt(text, 0) == UNDEFINED ? null : text;
    }

    /** Encodes; {@code mapping} is None for Latin-1, else a mapping from code points. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString text, String errors, Object mapping) {
        if (mapping == PNone.NONE) {
            return ByteCodec.encode(text, 256, errors);
        }
        TextView view = TextView.of(text);
        EncodeErrors handler = new EncodeErrors(errors, "charmap", text, view);
        ByteSink out = new ByteSink(view.length());
        int i = 0;
        while (i < view.length()) {
            byte[] bytes = mappedBytes(mapping, view.at(i));
            if (bytes != null) {
                out.write(bytes, 0, bytes.length);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < view.length() && mappedBytes(mapping, view.at(end)) == null) {
                end++;
            }
            Replacement replacement = handler.handle(i, end, REASON);
            write(out, replacement, mapping, handler, i, end);
            i = replacement.next();
        }
        return out.toArray();
    }

    private static void write(ByteSink out, Replacement replacement, Object mapping, EncodeErrors handler, int start,
            int end) {
        if (replacement.bytes() != null) {
            out.write(replacement.bytes(), 0, replacement.bytes().length);
            return;
        }
        for (int c : Text.codePoints(replacement.text())) {
            byte[] bytes = mappedBytes(mapping, c);
            if (bytes == null) {
                throw handler.strict(start, end, REASON);
            }
            out.write(bytes, 0, bytes.length);
        }
    }

    /** The bytes of a character, or null when it is undefined. */
    private static byte[] mappedBytes(Object mapping, int c) {
        Object mapped = lookup(mapping, c);
        if (mapped == PNone.NONE) {
            return null;
        }
        if (mapped instanceof Long number) {
            if (number < 0 || number > 255) {
                throw Errors.typeError("character mapping must be in range(256)");
            }
            return new byte[] {(byte) number.longValue()};
        }
        if (mapped instanceof PBytes bytes) {
            return bytes.bytes();
        }
        throw Errors.typeError("character mapping must return integer, bytes or None, not %s", PythonClass.of(mapped));
    }
}
