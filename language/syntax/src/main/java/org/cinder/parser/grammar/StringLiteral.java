// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.token.LiteralFlags;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;
import org.cinder.parser.token.Utf8Check;

/** Values of string and bytes literals and of the literal parts of f-strings. */
public final class StringLiteral {
    private StringLiteral() {}

    /**
     * The value of a STRING or FSTRING_MIDDLE token: String, {@link CodePoints} or {@link BytesValue}; {@code raw} text
     * has no escapes.
     */
    public static Object value(TokenBuffer tokens, int token, boolean raw, ParseDiagnostics diagnostics) {
        int flags = tokens.data()[token];
        int start = tokens.starts()[token];
        int end = tokens.ends()[token];
        if (tokens.kinds()[token] == TokenKind.STRING) {
            int quotes = (flags & LiteralFlags.TRIPLE) != 0 ? 3 : 1;
            start += (flags & LiteralFlags.PREFIX_MASK) + quotes;
            end -= quotes;
        } else if ((flags & LiteralFlags.DOUBLED_BRACE) != 0) {
            end--;
        }
        byte[] bytes = tokens.source().bytes();
        if ((flags & LiteralFlags.BYTES) != 0) {
            return bytesValue(tokens, token, start, end, diagnostics);
        }
        if ((flags & LiteralFlags.NON_ASCII) != 0 && Utf8Check.firstError(bytes, start, end) >= 0) {
            throw new LiteralException(Utf8Check.message(bytes, start, end));
        }
        if (raw || (flags & LiteralFlags.BACKSLASH) == 0) {
            boolean ascii = (flags & LiteralFlags.NON_ASCII) == 0;
            Charset charset = ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            return new String(bytes, start, end - start, charset);
        }
        boolean fString = tokens.kinds()[token] != TokenKind.STRING;
        EscapeDecoder decoder = new EscapeDecoder(bytes, start, end, fString);
        Object value = decoder.text();
        warn(decoder, tokens, token, diagnostics);
        return value;
    }

    private static BytesValue bytesValue(
            TokenBuffer tokens, int token, int start, int end, ParseDiagnostics diagnostics) {
        int flags = tokens.data()[token];
        if ((flags & LiteralFlags.NON_ASCII) != 0) {
            throw new LiteralException("bytes can only contain ASCII literal characters");
        }
        byte[] bytes = tokens.source().bytes();
        if ((flags & LiteralFlags.BACKSLASH) == 0 || (flags & LiteralFlags.RAW) != 0) {
            return new BytesValue(Arrays.copyOfRange(bytes, start, end));
        }
        EscapeDecoder decoder = new EscapeDecoder(bytes, start, end, false);
        BytesValue value = decoder.bytes();
        warn(decoder, tokens, token, diagnostics);
        return value;
    }

    private static void warn(EscapeDecoder decoder, TokenBuffer tokens, int token, ParseDiagnostics diagnostics) {
        String escape = decoder.firstInvalidEscape();
        if (escape != null) {
            String kind = escape.length() > 2 ? "invalid octal escape sequence '" : "invalid escape sequence '";
            diagnostics.syntaxWarning(kind + escape + "'", tokens.span(token, token));
        }
    }
}
