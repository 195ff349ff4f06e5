// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Starred;
import org.cinder.parser.token.TokenKind;

/** Parameter lists of functions and lambdas. */
final class ParameterParser {
    private static final Arguments EMPTY =
            new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

    private final Grammar grammar;
    private final TokenCursor cursor;

    ParameterParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /** The parameters of a {@code def} up to the closing parenthesis, which stays. */
    Arguments functionParameters() {
        return parameters(TokenKind.RPAR, true);
    }

    /** The parameters of a lambda up to the colon, which stays. */
    Arguments lambdaParameters() {
        return parameters(TokenKind.COLON, false);
    }

    private Arguments parameters(int closing, boolean annotated) {
        if (cursor.at(closing)) {
            return EMPTY;
        }
        List<Arg> positionalOnly = List.of();
        List<Expr> defaults = new ArrayList<>(2);
        int mark = cursor.mark();
        boolean slash = false;
        boolean first = true;
        while (cursor.atName()) {
            first = false;
            cursor.push(parameter(annotated));
            if (cursor.accept(TokenKind.EQUAL)) {
                defaults.add(grammar.expressions.expression());
            } else if (!defaults.isEmpty()) {
                throw ParseFailure.INSTANCE;
            }
            if (!cursor.accept(TokenKind.COMMA)) {
                cursor.requireAt(closing);
                break;
            }
            if (cursor.at(TokenKind.SLASH) && !slash) {
                slash = true;
                cursor.position++;
                positionalOnly = cursor.take(mark);
                if (!cursor.accept(TokenKind.COMMA)) {
                    cursor.requireAt(closing);
                    break;
                }
            }
        }
        List<Arg> ordinary = cursor.take(mark);
        Arg variable = null;
        List<Arg> keywordOnly = List.of();
        List<Expr> keywordDefaults = List.of();
        if (cursor.at(TokenKind.STAR)) {
            cursor.position++;
            boolean more = true;
            if (cursor.atName()) {
                variable = starParameter(annotated);
                more = cursor.accept(TokenKind.COMMA);
            } else {
                cursor.expect(TokenKind.COMMA);
                if (!cursor.atName()) {
                    throw ParseFailure.INSTANCE;
                }
            }
            if (more && cursor.atName()) {
                List<Expr> collected = new ArrayList<>(2);
                keywordOnly = keywordOnly(annotated, collected);
                keywordDefaults = Collections.unmodifiableList(Arrays.asList(collected.toArray(new Expr[0])));
            }
        }
        Arg keywords = null;
        if (cursor.at(TokenKind.DOUBLE_STAR) && previousIsSeparator(first)) {
            cursor.position++;
            keywords = parameter(annotated);
            cursor.accept(TokenKind.COMMA);
        }
        cursor.requireAt(closing);
        return new Arguments(
                positionalOnly, ordinary, variable, keywordOnly, keywordDefaults, keywords, List.copyOf(defaults));
    }

    private boolean previousIsSeparator(boolean first) {
        int previous = cursor.kindAt(-1);
        return previous == TokenKind.COMMA || first && (previous == TokenKind.LPAR || previous == TokenKind.LAMBDA);
    }

    private List<Arg> keywordOnly(boolean annotated, List<Expr> defaults) {
        int mark = cursor.mark();
        do {
            if (!cursor.atName()) {
                break;
            }
            cursor.push(parameter(annotated));
            defaults.add(cursor.accept(TokenKind.EQUAL) ? grammar.expressions.expression() : null);
        } while (cursor.accept(TokenKind.COMMA));
        return cursor.take(mark);
    }

    private Arg parameter(boolean annotated) {
        int start = cursor.position;
        String name = cursor.name();
        Expr annotation = null;
        if (annotated && cursor.accept(TokenKind.COLON)) {
            annotation = grammar.expressions.expression();
        }
        return new Arg(name, annotation, null, cursor.spanFrom(start));
    }

    /** The name after {@code *}, whose annotation may be starred (PEP 646). */
    private Arg starParameter(boolean annotated) {
        int start = cursor.position;
        if (annotated && cursor.kindAt(1) == TokenKind.COLON && cursor.kindAt(2) == TokenKind.STAR) {
            String name = cursor.name();
            int star = cursor.position + 1;
            cursor.position += 2;
            Expr value = grammar.expressions.bitwiseOr();
            Expr annotation = new Starred(value, ExprContext.LOAD, cursor.spanFrom(star));
            return new Arg(name, annotation, null, cursor.spanFrom(start));
        }
        return parameter(annotated);
    }
}
