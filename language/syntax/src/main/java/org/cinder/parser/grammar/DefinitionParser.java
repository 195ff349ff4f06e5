// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Arguments;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Keyword;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.ast.TypeParam;
import org.cinder.parser.token.TokenKind;

/** Functions, classes and their decorators. */
final class DefinitionParser {
    private final Grammar grammar;
    private final TokenCursor cursor;

    DefinitionParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /** A definition with decorators; its span starts behind them. */
    Stmt decorated() {
        int mark = cursor.mark();
        while (cursor.accept(TokenKind.AT)) {
            cursor.push(grammar.expressions.namedExpression());
            cursor.expect(TokenKind.NEWLINE);
        }
        List<Expr> decorators = cursor.take(mark);
        int start = cursor.position;
        switch (cursor.kind()) {
            case TokenKind.DEF -> {
                return function(start, decorators, false);
            }
            case TokenKind.CLASS -> {
                return classDefinition(start, decorators);
            }
            case TokenKind.ASYNC -> {
                cursor.position++;
                if (cursor.at(TokenKind.DEF)) {
                    return function(start, decorators, true);
                }
                throw ParseFailure.INSTANCE;
            }
            default -> throw ParseFailure.INSTANCE;
        }
    }

    /** A function, the next token being {@code def}. */
    Stmt function(int start, List<Expr> decorators, boolean isAsync) {
        cursor.position++;
        String name = cursor.name();
        List<TypeParam> typeParameters = grammar.typeParameters.optional();
        cursor.expect(TokenKind.LPAR);
        Arguments arguments = grammar.parameters.functionParameters();
        cursor.expect(TokenKind.RPAR);
        Expr returns = cursor.accept(TokenKind.RARROW) ? grammar.expressions.expression() : null;
        cursor.expect(TokenKind.COLON);
        List<Stmt> body = grammar.compounds.block();
        Span span = cursor.spanFrom(start);
        return isAsync
                ? new AsyncFunctionDef(name, arguments, body, decorators, returns, null, typeParameters, span)
                : new FunctionDef(name, arguments, body, decorators, returns, null, typeParameters, span);
    }

    /** A class, the next token being {@code class}. */
    Stmt classDefinition(int start, List<Expr> decorators) {
        cursor.position++;
        String name = cursor.name();
        List<TypeParam> typeParameters = grammar.typeParameters.optional();
        List<Expr> bases = List.of();
        List<Keyword> keywords = List.of();
        if (cursor.at(TokenKind.LPAR)) {
            grammar.calls.arguments(false);
            bases = grammar.calls.positional();
            keywords = grammar.calls.keywords();
        }
        cursor.expect(TokenKind.COLON);
        List<Stmt> body = grammar.compounds.block();
        return new ClassDef(name, bases, keywords, body, decorators, typeParameters, cursor.spanFrom(start));
    }
}
