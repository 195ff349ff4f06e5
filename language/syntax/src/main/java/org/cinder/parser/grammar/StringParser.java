// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.FormattedValue;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.Span;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.token.LiteralFlags;
import org.cinder.parser.token.TokenKind;

/** String literals: adjacent ones are concatenated, f-strings take apart into texts and replacement fields. */
final class StringParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;
    private final ParseDiagnostics diagnostics;

    StringParser(Grammar grammar, ParseDiagnostics diagnostics) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
        this.diagnostics = diagnostics;
    }

    /** One or more adjacent literals, the next token being the start of one. */
    Expr strings() {
        int start = cursor.position;
        if (kinds[start] == TokenKind.STRING && !isString(kinds[start + 1])) {
            return plain();
        }
        List<Expr> parts = new ArrayList<>();
        boolean formatted = false;
        boolean bytes = false;
        boolean text = false;
        while (isString(cursor.kind())) {
            if (cursor.at(TokenKind.STRING)) {
                boolean isBytes = (cursor.dataAt(cursor.position) & LiteralFlags.BYTES) != 0;
                bytes |= isBytes;
                text |= !isBytes;
                parts.add(plain());
            } else {
                formatted = true;
                text = true;
                fString(parts);
            }
        }
        if (bytes && text) {
            throw ParseFailure.INSTANCE;
        }
        return StringConcatenation.concatenate(parts, formatted, bytes, cursor.spanFrom(start));
    }

    private static boolean isString(int kind) {
        return kind == TokenKind.STRING || kind == TokenKind.FSTRING_START;
    }

    private Constant plain() {
        int token = cursor.position++;
        int flags = cursor.dataAt(token);
        String kind = (flags & LiteralFlags.UNICODE) != 0
                        && cursor.tokens().source().bytes()[cursor.startAt(token)] == 'u'
                ? "u"
                : null;
        return new Constant(literalValue(token, (flags & LiteralFlags.RAW) != 0), kind, cursor.tokenSpan(token));
    }

    private Object literalValue(int token, boolean raw) {
        try {
            return StringLiteral.value(cursor.tokens(), token, raw, diagnostics);
        } catch (LiteralException e) {
            throw ParseFailure.INSTANCE;
        }
    }

    private void fString(List<Expr> parts) {
        cursor.enter();
        boolean raw = (cursor.dataAt(cursor.position++) & LiteralFlags.RAW) != 0;
        while (!cursor.at(TokenKind.FSTRING_END)) {
            if (cursor.at(TokenKind.FSTRING_MIDDLE)) {
                middle(parts, raw);
            } else {
                replacementField(parts);
            }
        }
        cursor.position++;
        cursor.leave();
    }

    /** Literal text; that of format specifiers is not raw even in a raw f-string. */
    private void middle(List<Expr> parts, boolean raw) {
        int token = cursor.position++;
        Object value = literalValue(token, raw);
        if (!value.equals("")) {
            parts.add(new Constant(value, null, cursor.tokenSpan(token)));
        }
    }

    /** A field in braces; with {@code =} after the expression its source text becomes a part, too. */
    private void replacementField(List<Expr> parts) {
        int start = cursor.position;
        cursor.expect(TokenKind.LBRACE);
        Expr value = cursor.at(TokenKind.YIELD)
                ? grammar.expressions.yieldExpression()
                : grammar.expressions.starExpressions();
        boolean debug = cursor.accept(TokenKind.EQUAL);
        int afterExpression = cursor.position;
        int conversion = -1;
        if (cursor.accept(TokenKind.EXCLAMATION)) {
            conversion = conversion();
        }
        Expr specification = cursor.at(TokenKind.COLON) ? formatSpecification() : null;
        cursor.expect(TokenKind.RBRACE);
        if (debug) {
            parts.add(debugText(start, afterExpression));
            if (conversion < 0 && specification == null) {
                conversion = 'r';
            }
        }
        parts.add(new FormattedValue(value, conversion, specification, cursor.spanFrom(start)));
    }

    private int conversion() {
        int token = cursor.position;
        String name = cursor.name();
        if (cursor.startAt(token) != cursor.endAt(token - 1)) {
            throw ParseFailure.INSTANCE;
        }
        return switch (name) {
            case "s", "r", "a" -> name.charAt(0);
            default -> throw ParseFailure.INSTANCE;
        };
    }

    private Expr formatSpecification() {
        int start = cursor.position++;
        List<Expr> parts = new ArrayList<>(2);
        while (!cursor.at(TokenKind.RBRACE)) {
            if (cursor.at(TokenKind.FSTRING_MIDDLE)) {
                middle(parts, false);
            } else {
                replacementField(parts);
            }
        }
        return new JoinedStr(List.copyOf(parts), cursor.spanFrom(start));
    }

    private Constant debugText(int brace, int next) {
        int from = cursor.endAt(brace);
        String text = withoutComments(cursor.tokens().source().text(from, cursor.startAt(next)));
        Span first = cursor.tokenSpan(brace);
        Span last = cursor.tokenSpan(next);
        Span span = new Span(first.line(), first.endColumn(), last.line(), last.column());
        return new Constant(text, null, span);
    }

    /** CPython 3.12 cuts everything that looks like a comment, be it in a string. */
    private static String withoutComments(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c == '#' || comment && c != '\n';
            if (!comment) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
