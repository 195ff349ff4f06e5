// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.AsyncFor;
import org.cinder.ast.AsyncWith;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.Expr;
import org.cinder.ast.For;
import org.cinder.ast.If;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.ast.Try;
import org.cinder.ast.TryStar;
import org.cinder.ast.While;
import org.cinder.ast.With;
import org.cinder.ast.WithItem;
import org.cinder.parser.token.TokenKind;

/** Statements with blocks, except definitions and {@code match}. */
final class CompoundStatementParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;

    CompoundStatementParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
    }

    /** Whether a compound statement begins here. */
    boolean startsCompound() {
        return switch (cursor.kind()) {
            case TokenKind.IF,
                    TokenKind.WHILE,
                    TokenKind.FOR,
                    TokenKind.TRY,
                    TokenKind.WITH,
                    TokenKind.DEF,
                    TokenKind.CLASS,
                    TokenKind.AT,
                    TokenKind.ASYNC -> true;
            case TokenKind.SOFT_MATCH -> grammar.patterns.startsMatch();
            default -> false;
        };
    }

    /** One compound statement, or one line of simple statements, pushed on the list stack. */
    void statement() {
        int start = cursor.position;
        Stmt result;
        switch (kinds[start]) {
            case TokenKind.IF -> result = ifStatement();
            case TokenKind.WHILE -> result = whileStatement(start);
            case TokenKind.FOR -> result = forStatement(start, false);
            case TokenKind.TRY -> result = tryStatement(start);
            case TokenKind.WITH -> result = withStatement(start, false);
            case TokenKind.DEF -> result = grammar.definitions.function(start, List.of(), false);
            case TokenKind.CLASS -> result = grammar.definitions.classDefinition(start, List.of());
            case TokenKind.AT -> result = grammar.definitions.decorated();
            case TokenKind.ASYNC -> result = asyncStatement(start);
            case TokenKind.SOFT_MATCH -> {
                if (grammar.patterns.startsMatch()) {
                    result = grammar.patterns.matchStatement();
                } else {
                    grammar.simpleStatements.statements();
                    return;
                }
            }
            default -> {
                grammar.simpleStatements.statements();
                return;
            }
        }
        cursor.push(result);
    }

    private Stmt asyncStatement(int start) {
        cursor.position++;
        return switch (cursor.kind()) {
            case TokenKind.DEF -> grammar.definitions.function(start, List.of(), true);
            case TokenKind.FOR -> forStatement(start, true);
            case TokenKind.WITH -> withStatement(start, true);
            default -> throw ParseFailure.INSTANCE;
        };
    }

    /** {@code block}: an indented suite or the rest of the line. */
    List<Stmt> block() {
        int mark = cursor.mark();
        if (cursor.accept(TokenKind.NEWLINE)) {
            cursor.expect(TokenKind.INDENT);
            do {
                statement();
            } while (!cursor.at(TokenKind.DEDENT));
            cursor.position++;
        } else {
            grammar.simpleStatements.statements();
        }
        return cursor.take(mark);
    }

    private List<Stmt> colonBlock() {
        cursor.expect(TokenKind.COLON);
        return block();
    }

    /** An if with its elif chain, which is built from its end because each elif is an If inside orelse. */
    private Stmt ifStatement() {
        int mark = cursor.mark();
        int parts = 0;
        List<Stmt> orElse;
        while (true) {
            int start = cursor.position++;
            Expr test = grammar.expressions.namedExpression();
            List<Stmt> body = colonBlock();
            cursor.push(start);
            cursor.push(test);
            cursor.push(body);
            parts++;
            if (cursor.at(TokenKind.ELIF)) {
                continue;
            }
            orElse = elseBlock();
            break;
        }
        Stmt result = null;
        List<Object> flat = cursor.take(mark);
        for (int i = parts - 1; i >= 0; i--) {
            int start = (Integer) flat.get(3 * i);
            Span span = cursor.spanFrom(start);
            @SuppressWarnings("unchecked")
            List<Stmt> body = (List<Stmt>) flat.get(3 * i + 2);
            result = new If((Expr) flat.get(3 * i + 1), body, orElse, span);
            orElse = List.of(result);
        }
        return result;
    }

    private List<Stmt> elseBlock() {
        if (!cursor.accept(TokenKind.ELSE)) {
            return List.of();
        }
        return colonBlock();
    }

    private Stmt whileStatement(int start) {
        cursor.position++;
        Expr test = grammar.expressions.namedExpression();
        List<Stmt> body = colonBlock();
        List<Stmt> orElse = elseBlock();
        return new While(test, body, orElse, cursor.spanFrom(start));
    }

    private Stmt forStatement(int start, boolean isAsync) {
        cursor.position++;
        Expr target = grammar.targets.starTargets();
        cursor.expect(TokenKind.IN);
        Expr iterable = grammar.expressions.starExpressions();
        List<Stmt> body = colonBlock();
        List<Stmt> orElse = elseBlock();
        Span span = cursor.spanFrom(start);
        return isAsync
                ? new AsyncFor(target, iterable, body, orElse, null, span)
                : new For(target, iterable, body, orElse, null, span);
    }

    private Stmt tryStatement(int start) {
        cursor.position++;
        List<Stmt> body = colonBlock();
        boolean star = cursor.at(TokenKind.EXCEPT) && cursor.kindAt(1) == TokenKind.STAR;
        int mark = cursor.mark();
        while (cursor.at(TokenKind.EXCEPT)) {
            cursor.push(handler(star));
        }
        List<ExceptHandler> handlers = cursor.take(mark);
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseBlock();
        List<Stmt> finalBody = List.of();
        if (cursor.accept(TokenKind.FINALLY)) {
            finalBody = colonBlock();
        } else if (handlers.isEmpty()) {
            throw ParseFailure.INSTANCE;
        }
        Span span = cursor.spanFrom(start);
        return star
                ? new TryStar(body, handlers, orElse, finalBody, span)
                : new Try(body, handlers, orElse, finalBody, span);
    }

    private ExceptHandler handler(boolean star) {
        int start = cursor.position++;
        Expr type = null;
        String name = null;
        if (star) {
            cursor.expect(TokenKind.STAR);
        }
        if (star || !cursor.at(TokenKind.COLON)) {
            type = grammar.expressions.expression();
            if (cursor.accept(TokenKind.AS)) {
                name = cursor.name();
            }
        }
        List<Stmt> body = colonBlock();
        return new ExceptHandler(type, name, body, cursor.spanFrom(start));
    }

    private Stmt withStatement(int start, boolean isAsync) {
        cursor.position++;
        List<WithItem> items = cursor.at(TokenKind.LPAR) ? parenthesizedItems() : null;
        if (items == null) {
            int mark = cursor.mark();
            do {
                cursor.push(withItem());
            } while (cursor.accept(TokenKind.COMMA));
            items = cursor.take(mark);
        }
        List<Stmt> body = colonBlock();
        Span span = cursor.spanFrom(start);
        return isAsync ? new AsyncWith(items, body, null, span) : new With(items, body, null, span);
    }

    /** Items in parentheses, or null when the parenthesis belongs to the first expression. */
    private List<WithItem> parenthesizedItems() {
        int start = cursor.position;
        if (kinds[matchingParenthesis(start) + 1] != TokenKind.COLON) {
            return null;
        }
        int mark = cursor.mark();
        int depth = cursor.depth();
        try {
            cursor.position++;
            do {
                if (cursor.at(TokenKind.RPAR) && cursor.mark() > mark) {
                    break;
                }
                cursor.push(withItem());
            } while (cursor.accept(TokenKind.COMMA));
            cursor.expect(TokenKind.RPAR);
            return cursor.take(mark);
        } catch (ParseFailure failure) {
            if (failure.tooDeep()) {
                throw failure;
            }
            cursor.reset(start, mark, depth);
            return null;
        }
    }

    private int matchingParenthesis(int start) {
        int level = 0;
        for (int i = start; ; i++) {
            switch (kinds[i]) {
                case TokenKind.LPAR, TokenKind.LSQB, TokenKind.LBRACE -> level++;
                case TokenKind.RPAR, TokenKind.RSQB, TokenKind.RBRACE -> {
                    if (--level == 0) {
                        return i;
                    }
                }
                case TokenKind.END, TokenKind.ERROR -> throw ParseFailure.INSTANCE;
                default -> {}
            }
        }
    }

    private WithItem withItem() {
        Expr context = grammar.expressions.expression();
        Expr target = cursor.accept(TokenKind.AS) ? grammar.targets.starTarget() : null;
        return new WithItem(context, target);
    }
}
