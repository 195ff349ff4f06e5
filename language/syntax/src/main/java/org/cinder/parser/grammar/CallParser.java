// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Call;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Keyword;
import org.cinder.ast.Slice;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** Primaries: attribute references, calls with all kinds of arguments, subscripts with slices. */
final class CallParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;

    /** Results of {@link #arguments}, valid until the next call. */
    private List<Expr> positional;

    private List<Keyword> keywords;

    CallParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
    }

    /** {@code primary}: an atom with any number of trailers. */
    Expr primary() {
        int start = cursor.position;
        Expr result = grammar.atoms.atom();
        while (true) {
            switch (kinds[cursor.position]) {
                case TokenKind.DOT -> {
                    cursor.position++;
                    String attribute = cursor.name();
                    result = new Attribute(result, attribute, ExprContext.LOAD, cursor.spanFrom(start));
                }
                case TokenKind.LPAR -> {
                    arguments(true);
                    result = new Call(result, positional, keywords, cursor.spanFrom(start));
                }
                case TokenKind.LSQB -> {
                    cursor.position++;
                    Expr index = slices();
                    cursor.expect(TokenKind.RSQB);
                    result = new Subscript(result, index, ExprContext.LOAD, cursor.spanFrom(start));
                }
                default -> {
                    return result;
                }
            }
        }
    }

    List<Expr> positional() {
        return positional;
    }

    List<Keyword> keywords() {
        return keywords;
    }

    /**
     * The arguments in parentheses of a call or class statement; {@link #positional()} and {@link #keywords()} hold the
     * result. Only a call takes a bare generator expression.
     */
    void arguments(boolean isCall) {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.RPAR)) {
            positional = List.of();
            keywords = List.of();
            return;
        }
        int mark = cursor.mark();
        List<Keyword> named = List.of();
        int kind = kinds[cursor.position];
        if (isKeywordArgument(kind)) {
            named = keywordArguments();
        } else {
            Expr first = argument(kind);
            kind = kinds[cursor.position];
            if (isCall && (kind == TokenKind.FOR || kind == TokenKind.ASYNC) && !(first instanceof Starred)) {
                first = grammar.displays.generator(start, first);
                positional = List.of(first);
                keywords = List.of();
                return;
            }
            cursor.push(first);
            while (cursor.accept(TokenKind.COMMA)) {
                kind = kinds[cursor.position];
                if (kind == TokenKind.RPAR) {
                    break;
                }
                if (isKeywordArgument(kind)) {
                    named = keywordArguments();
                    break;
                }
                cursor.push(argument(kind));
            }
        }
        cursor.expect(TokenKind.RPAR);
        positional = cursor.take(mark);
        keywords = named;
    }

    private boolean isKeywordArgument(int kind) {
        return kind == TokenKind.DOUBLE_STAR
                || kinds[cursor.position + 1] == TokenKind.EQUAL && TokenKind.isName(kind);
    }

    private Expr argument(int kind) {
        if (kind == TokenKind.STAR) {
            return starredExpression();
        }
        return grammar.expressions.namedExpression();
    }

    private Expr starredExpression() {
        int start = cursor.position++;
        Expr value = grammar.expressions.expression();
        return new Starred(value, ExprContext.LOAD, cursor.spanFrom(start));
    }

    /**
     * From the first keyword argument on: names and iterables, then names and mappings. Iterables go to the positional
     * arguments on the list stack.
     */
    private List<Keyword> keywordArguments() {
        java.util.ArrayList<Keyword> result = new java.util.ArrayList<>(4);
        boolean mappings = false;
        do {
            int start = cursor.position;
            int kind = kinds[start];
            if (kind == TokenKind.RPAR) {
                break;
            }
            if (kind == TokenKind.DOUBLE_STAR) {
                mappings = true;
                cursor.position++;
                Expr value = grammar.expressions.expression();
                result.add(new Keyword(null, value, cursor.spanFrom(start)));
            } else if (kind == TokenKind.STAR && !mappings) {
                cursor.push(starredExpression());
            } else if (isKeywordArgument(kind)) {
                String name = cursor.name();
                cursor.position++;
                Expr value = grammar.expressions.expression();
                result.add(new Keyword(name, value, cursor.spanFrom(start)));
            } else {
                throw ParseFailure.INSTANCE;
            }
        } while (cursor.accept(TokenKind.COMMA));
        return List.copyOf(result);
    }

    /** {@code slices}: one index, or a tuple of them. */
    private Expr slices() {
        int start = cursor.position;
        Expr first = sliceElement();
        if (!cursor.at(TokenKind.COMMA) && !(first instanceof Starred)) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(TokenKind.RSQB)) {
                break;
            }
            cursor.push(sliceElement());
        }
        return new Tuple(cursor.take(mark), ExprContext.LOAD, cursor.spanFrom(start));
    }

    private Expr sliceElement() {
        int start = cursor.position;
        int kind = kinds[start];
        if (kind == TokenKind.STAR) {
            return starredExpression();
        }
        Expr lower = null;
        if (kind != TokenKind.COLON) {
            if (kinds[start + 1] == TokenKind.COLON_EQUAL) {
                return grammar.expressions.namedExpression();
            }
            lower = grammar.expressions.expression();
            if (!cursor.at(TokenKind.COLON)) {
                return lower;
            }
        }
        cursor.position++;
        Expr upper = optionalBound();
        Expr step = null;
        if (cursor.accept(TokenKind.COLON)) {
            step = optionalBound();
        }
        return new Slice(lower, upper, step, cursor.spanFrom(start));
    }

    private Expr optionalBound() {
        return ExpressionParser.startsExpression(cursor.kind()) ? grammar.expressions.expression() : null;
    }
}
