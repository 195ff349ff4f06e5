// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.List;
import org.cinder.ast.BytesValue;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.JoinedStr;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.grammar.LiteralException;
import org.cinder.parser.grammar.StringLiteral;
import org.cinder.parser.token.LiteralFlags;
import org.cinder.parser.token.TokenKind;

/** String literals: their values must be computable, and bytes do not mix with text. */
final class StringRules {
    private final Rules rules;
    private final Peg peg;

    StringRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code strings}. */
    Expr strings() {
        Object known = peg.recall(RuleId.STRINGS);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        boolean bytes = false;
        boolean text = false;
        boolean formatted = false;
        Object value = null;
        while (true) {
            if (peg.at(TokenKind.FSTRING_START)) {
                if (!formattedString()) {
                    break;
                }
                formatted = true;
                text = true;
            } else if (peg.at(TokenKind.STRING)) {
                value = string();
                bytes |= value instanceof BytesValue;
                text |= !(value instanceof BytesValue);
            } else {
                break;
            }
        }
        if (!bytes && !text) {
            return peg.remember(RuleId.STRINGS, start, peg.fail(start));
        }
        if (bytes && text) {
            throw peg.complaints.here("cannot mix bytes and nonbytes literals");
        }
        Expr result = formatted
                ? new JoinedStr(List.of(), peg.span(start))
                : new Constant(value, null, peg.span(start));
        return peg.remember(RuleId.STRINGS, start, result);
    }

    private Object string() {
        int token = peg.mark++;
        int flags = peg.tokens.data()[token];
        if ((flags & LiteralFlags.BYTES) != 0 && (flags & LiteralFlags.NON_ASCII) != 0) {
            throw peg.complaints.at(token, "bytes can only contain ASCII literal characters");
        }
        return decode(token, (flags & LiteralFlags.RAW) != 0);
    }

    /** Computes the value of a literal; a complaint is reported at the last token seen. */
    Object decode(int token, boolean raw) {
        try {
            return StringLiteral.value(peg.tokens, token, raw, ParseDiagnostics.NONE);
        } catch (LiteralException e) {
            throw peg.complaints.here(e.getMessage());
        }
    }

    private boolean formattedString() {
        int start = peg.mark;
        peg.mark++;
        boolean raw = (peg.tokens.data()[start] & LiteralFlags.RAW) != 0;
        while (rules.replacementFields.field() || peg.accept(TokenKind.FSTRING_MIDDLE)) {
            // Parts may come in any order.
        }
        if (!peg.accept(TokenKind.FSTRING_END)) {
            return peg.back(start);
        }
        decodeMiddles(start, peg.mark, raw);
        return true;
    }

    /** Literal text is decoded once the f-string is complete; that of nested fields has been decoded before. */
    private void decodeMiddles(int start, int end, boolean raw) {
        int nesting = 0;
        for (int token = start + 1; token < end - 1; token++) {
            switch (peg.tokens.kinds()[token]) {
                case TokenKind.LBRACE -> nesting++;
                case TokenKind.RBRACE -> nesting--;
                case TokenKind.FSTRING_MIDDLE -> {
                    if (nesting == 0) {
                        decode(token, raw);
                    }
                }
                default -> {}
            }
        }
    }
}
