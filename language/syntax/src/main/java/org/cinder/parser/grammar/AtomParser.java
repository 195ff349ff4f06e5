// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Name;
import org.cinder.ast.Singleton;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenKind;

/** Atoms: names, literals, and the way into displays. */
final class AtomParser {
    private final Grammar grammar;
    private final TokenCursor cursor;

    AtomParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    Expr atom() {
        int start = cursor.position;
        switch (cursor.kinds[start]) {
            case TokenKind.NAME,
                    TokenKind.SOFT_MATCH,
                    TokenKind.SOFT_CASE,
                    TokenKind.SOFT_TYPE,
                    TokenKind.SOFT_LAZY,
                    TokenKind.SOFT_WILDCARD -> {
                Span span = cursor.tokenSpan(start);
                return new Name(cursor.name(), ExprContext.LOAD, span);
            }
            case TokenKind.NUMBER -> {
                return number();
            }
            case TokenKind.STRING, TokenKind.FSTRING_START -> {
                return grammar.strings.strings();
            }
            case TokenKind.LPAR -> {
                return grammar.displays.parenthesized();
            }
            case TokenKind.LSQB -> {
                return grammar.displays.list();
            }
            case TokenKind.LBRACE -> {
                return grammar.displays.brace();
            }
            case TokenKind.NONE -> {
                return constant(Singleton.NONE);
            }
            case TokenKind.TRUE -> {
                return constant(Boolean.TRUE);
            }
            case TokenKind.FALSE -> {
                return constant(Boolean.FALSE);
            }
            case TokenKind.ELLIPSIS -> {
                return constant(Singleton.ELLIPSIS);
            }
            default -> throw ParseFailure.INSTANCE;
        }
    }

    private Constant constant(Object value) {
        return new Constant(value, null, cursor.tokenSpan(cursor.position++));
    }

    /** A number, the next token being one. */
    Constant number() {
        int token = cursor.position++;
        try {
            Object value = NumberLiteral.value(cursor.tokens(), token);
            return new Constant(value, null, cursor.tokenSpan(token));
        } catch (LiteralException e) {
            throw ParseFailure.INSTANCE;
        }
    }
}
