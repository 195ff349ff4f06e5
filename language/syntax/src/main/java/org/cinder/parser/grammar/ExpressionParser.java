// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import org.cinder.ast.Await;
import org.cinder.ast.BinOp;
import org.cinder.ast.BoolOp;
import org.cinder.ast.BoolOperator;
import org.cinder.ast.Compare;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.IfExp;
import org.cinder.ast.Lambda;
import org.cinder.ast.Name;
import org.cinder.ast.NamedExpr;
import org.cinder.ast.Operator;
import org.cinder.ast.Span;
import org.cinder.ast.Starred;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.Yield;
import org.cinder.ast.YieldFrom;
import org.cinder.parser.token.TokenKind;

/** Operators and everything else of expressions that is not an atom; binary operators climb precedences in a loop. */
final class ExpressionParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;

    ExpressionParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
    }

    /** {@code star_expressions}: what a statement line, a return or a for accepts. */
    Expr starExpressions() {
        int start = cursor.position;
        Expr first = starExpression();
        if (!cursor.at(TokenKind.COMMA)) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (!startsExpression(cursor.kind()) && !cursor.at(TokenKind.STAR)) {
                break;
            }
            cursor.push(starExpression());
        }
        return new Tuple(cursor.take(mark), ExprContext.LOAD, cursor.spanFrom(start));
    }

    /** {@code expressions}: what {@code eval} accepts. */
    Expr expressions() {
        int start = cursor.position;
        Expr first = expression();
        if (!cursor.at(TokenKind.COMMA)) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (!startsExpression(cursor.kind())) {
                break;
            }
            cursor.push(expression());
        }
        return new Tuple(cursor.take(mark), ExprContext.LOAD, cursor.spanFrom(start));
    }

    private Expr starExpression() {
        return cursor.at(TokenKind.STAR) ? starredBitwiseOr() : expression();
    }

    /** {@code '*' bitwise_or}. */
    Expr starredBitwiseOr() {
        int start = cursor.position++;
        Expr value = bitwiseOr();
        return new Starred(value, ExprContext.LOAD, cursor.spanFrom(start));
    }

    /** {@code star_named_expression}: an element of a display. */
    Expr starNamedExpression() {
        return cursor.at(TokenKind.STAR) ? starredBitwiseOr() : namedExpression();
    }

    /** An expression or {@code name := value}. */
    Expr namedExpression() {
        if (cursor.kindAt(1) == TokenKind.COLON_EQUAL && cursor.atName()) {
            return assignmentExpression();
        }
        Expr result = expression();
        if (cursor.at(TokenKind.COLON_EQUAL)) {
            throw ParseFailure.INSTANCE;
        }
        return result;
    }

    /** {@code name := value}, the two tokens having been seen. */
    Expr assignmentExpression() {
        int start = cursor.position;
        Span span = cursor.tokenSpan(start);
        Name target = new Name(cursor.name(), ExprContext.STORE, span);
        cursor.position++;
        Expr value = expression();
        return new NamedExpr(target, value, cursor.spanFrom(start));
    }

    /** {@code yield_expr}, the next token being {@code yield}. */
    Expr yieldExpression() {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.FROM)) {
            Expr value = expression();
            return new YieldFrom(value, cursor.spanFrom(start));
        }
        Expr value = null;
        if (startsExpression(cursor.kind()) || cursor.at(TokenKind.STAR)) {
            value = starExpressions();
        }
        return new Yield(value, cursor.spanFrom(start));
    }

    /** {@code expression}: conditional expression or lambda. */
    Expr expression() {
        cursor.enter();
        int start = cursor.position;
        Expr result;
        if (kinds[start] == TokenKind.LAMBDA) {
            result = lambda(start);
        } else {
            result = disjunction();
            if (cursor.at(TokenKind.IF)) {
                cursor.position++;
                Expr test = disjunction();
                cursor.expect(TokenKind.ELSE);
                Expr orElse = expression();
                result = new IfExp(test, result, orElse, cursor.spanFrom(start));
            }
        }
        cursor.leave();
        return result;
    }

    private Expr lambda(int start) {
        cursor.position++;
        var arguments = grammar.parameters.lambdaParameters();
        cursor.expect(TokenKind.COLON);
        Expr body = expression();
        return new Lambda(arguments, body, cursor.spanFrom(start));
    }

    /** {@code disjunction}: {@code or} and everything that binds tighter. */
    Expr disjunction() {
        int start = cursor.position;
        Expr first = conjunction(start);
        if (kinds[cursor.position] != TokenKind.OR) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.OR)) {
            cursor.push(conjunction(cursor.position));
        }
        return new BoolOp(BoolOperator.OR, cursor.take(mark), cursor.spanFrom(start));
    }

    private Expr conjunction(int start) {
        Expr first = inversion(start);
        if (kinds[cursor.position] != TokenKind.AND) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.AND)) {
            cursor.push(inversion(cursor.position));
        }
        return new BoolOp(BoolOperator.AND, cursor.take(mark), cursor.spanFrom(start));
    }

    private Expr inversion(int start) {
        if (kinds[start] == TokenKind.NOT) {
            cursor.enter();
            cursor.position++;
            Expr operand = inversion(cursor.position);
            cursor.leave();
            return new UnaryOp(UnaryOperator.NOT, operand, cursor.spanFrom(start));
        }
        Expr left = binary(start, Precedence.BIT_OR);
        CompareOperator operator = compareOperator();
        return operator == null ? left : comparison(start, left, operator);
    }

    private Expr comparison(int start, Expr left, CompareOperator firstOperator) {
        Expr first = bitwiseOr();
        CompareOperator next = compareOperator();
        if (next == null) {
            int mark = cursor.mark();
            cursor.push(firstOperator);
            java.util.List<CompareOperator> operators = cursor.take(mark);
            cursor.push(first);
            return new Compare(left, operators, cursor.take(mark), cursor.spanFrom(start));
        }
        java.util.ArrayList<CompareOperator> operators = new java.util.ArrayList<>();
        operators.add(firstOperator);
        int mark = cursor.mark();
        cursor.push(first);
        while (next != null) {
            operators.add(next);
            cursor.push(bitwiseOr());
            next = compareOperator();
        }
        return new Compare(left, java.util.List.copyOf(operators), cursor.take(mark), cursor.spanFrom(start));
    }

    /** Consumes a comparison operator, or returns null. */
    private CompareOperator compareOperator() {
        CompareOperator operator = switch (kinds[cursor.position]) {
            case TokenKind.EQ_EQUAL -> CompareOperator.EQ;
            case TokenKind.NOT_EQUAL -> CompareOperator.NOT_EQ;
            case TokenKind.LESS -> CompareOperator.LT;
            case TokenKind.LESS_EQUAL -> CompareOperator.LT_E;
            case TokenKind.GREATER -> CompareOperator.GT;
            case TokenKind.GREATER_EQUAL -> CompareOperator.GT_E;
            case TokenKind.IN -> CompareOperator.IN;
            case TokenKind.IS -> {
                if (kinds[cursor.position + 1] == TokenKind.NOT) {
                    cursor.position++;
                    yield CompareOperator.IS_NOT;
                }
                yield CompareOperator.IS;
            }
            case TokenKind.NOT -> {
                if (kinds[cursor.position + 1] != TokenKind.IN) {
                    yield null;
                }
                cursor.position++;
                yield CompareOperator.NOT_IN;
            }
            default -> null;
        };
        if (operator != null) {
            cursor.position++;
        }
        return operator;
    }

    /** {@code bitwise_or}: binary operators. */
    Expr bitwiseOr() {
        return binary(cursor.position, Precedence.BIT_OR);
    }

    private Expr binary(int start, int minimum) {
        Expr left = factor(start);
        while (true) {
            int kind = kinds[cursor.position];
            int precedence = Precedence.of(kind);
            if (precedence < minimum) {
                return left;
            }
            cursor.position++;
            Expr right = binary(cursor.position, precedence + 1);
            left = new BinOp(left, operator(kind), right, cursor.spanFrom(start));
        }
    }

    private static Operator operator(int kind) {
        return Precedence.operator(kind);
    }

    /** {@code factor}: sign, inversion, power. */
    private Expr factor(int start) {
        UnaryOperator operator = switch (kinds[start]) {
            case TokenKind.MINUS -> UnaryOperator.U_SUB;
            case TokenKind.PLUS -> UnaryOperator.U_ADD;
            case TokenKind.TILDE -> UnaryOperator.INVERT;
            default -> null;
        };
        if (operator != null) {
            cursor.enter();
            cursor.position++;
            Expr operand = factor(cursor.position);
            cursor.leave();
            return new UnaryOp(operator, operand, cursor.spanFrom(start));
        }
        Expr left = awaitPrimary(start);
        if (kinds[cursor.position] != TokenKind.DOUBLE_STAR) {
            return left;
        }
        cursor.enter();
        cursor.position++;
        Expr right = factor(cursor.position);
        cursor.leave();
        return new BinOp(left, Operator.POW, right, cursor.spanFrom(start));
    }

    private Expr awaitPrimary(int start) {
        if (kinds[start] != TokenKind.AWAIT) {
            return grammar.calls.primary();
        }
        cursor.position++;
        Expr value = grammar.calls.primary();
        return new Await(value, cursor.spanFrom(start));
    }

    /** Whether a token can begin an expression (after a comma it decides between another element and the end). */
    static boolean startsExpression(int kind) {
        return STARTS[kind];
    }

    private static final boolean[] STARTS = new boolean[TokenKind.COUNT];

    static {
        for (int kind : new int[] {
            TokenKind.NAME, TokenKind.SOFT_MATCH, TokenKind.SOFT_CASE, TokenKind.SOFT_TYPE, TokenKind.SOFT_LAZY,
            TokenKind.SOFT_WILDCARD, TokenKind.NUMBER, TokenKind.STRING, TokenKind.FSTRING_START, TokenKind.LPAR,
            TokenKind.LSQB, TokenKind.LBRACE, TokenKind.PLUS, TokenKind.MINUS, TokenKind.TILDE, TokenKind.ELLIPSIS,
            TokenKind.FALSE, TokenKind.NONE, TokenKind.TRUE, TokenKind.AWAIT, TokenKind.LAMBDA, TokenKind.NOT
        }) {
            STARTS[kind] = true;
        }
    }
}
