// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.BytesRepr;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.QuotedText;
import org.cinder.object.str.Text;

/** {@code int(text, base)}, with the error that quotes the text. */
public final class IntLiteral {
    private static final int MAX_QUOTED = 200;

    private IntLiteral() {}

    /** The int in a str, bytes or bytearray; null for any other value, ValueError for a text that is no int. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object parse(Object value, int base) {
        TruffleString text = Text.asString(value);
        byte[] source = text != null ? NumberSource.ascii(text) : NumberSource.bytes(value);
        if (source == null) {
            return null;
        }
        Object result = IntParsing.parse(source, 0, source.length, base);
        if (result == null) {
            throw Errors.valueError("invalid literal for int() with base %d: %s", base,
                    text != null ? new QuotedText(text, MAX_QUOTED) : quoted(source));
        }
        return result;
    }

    private static TruffleString quoted(byte[] source) {
        TruffleString quoted = BytesRepr.of(source, 0, source.length);
        return Text.length(quoted) > MAX_QUOTED ? Text.substring(quoted, 0, MAX_QUOTED) : quoted;
    }
}
