// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.IfExp;
import org.cinder.ast.Lambda;
import org.cinder.ast.Name;
import org.cinder.ast.NamedExpr;
import org.cinder.ast.Starred;
import org.cinder.ast.Tuple;
import org.cinder.ast.Yield;
import org.cinder.ast.YieldFrom;
import org.cinder.parser.token.TokenKind;

/** Expressions from the loosest binding down to conditional expressions and lambdas. */
final class ExpressionRules {
    private final Rules rules;
    private final Peg peg;

    ExpressionRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code star_expressions}. */
    Expr starExpressions() {
        int start = peg.mark;
        Expr first = starExpression();
        return first == null ? peg.fail(start) : tupleRest(start, first, true);
    }

    /** {@code expressions}. */
    Expr expressions() {
        int start = peg.mark;
        Expr first = expression();
        return first == null ? peg.fail(start) : tupleRest(start, first, false);
    }

    private Expr tupleRest(int start, Expr first, boolean starred) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        boolean comma = false;
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA)) {
                break;
            }
            comma = true;
            Expr next = starred ? starExpression() : expression();
            if (next == null) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                break;
            }
            elements.add(next);
        }
        return comma ? new Tuple(elements, ExprContext.LOAD, peg.span(start)) : first;
    }

    private Expr starExpression() {
        Object known = peg.recall(RuleId.STAR_EXPRESSION);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = starredBitwiseOr();
        if (result == null) {
            result = expression();
        }
        return peg.remember(RuleId.STAR_EXPRESSION, start, result);
    }

    private Expr starredBitwiseOr() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.STAR)) {
            return null;
        }
        Expr value = rules.operators.bitwiseOr();
        return value == null ? peg.fail(start) : new Starred(value, ExprContext.LOAD, peg.span(start));
    }

    /** {@code star_named_expression}. */
    Expr starNamedExpression() {
        Expr result = starredBitwiseOr();
        return result != null ? result : namedExpression();
    }

    /** {@code star_named_expressions}: one or more, null when there is none. */
    List<Expr> starNamedExpressions() {
        Expr first = starNamedExpression();
        if (first == null) {
            return null;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA)) {
                return elements;
            }
            Expr next = starNamedExpression();
            if (next == null) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                return elements;
            }
            elements.add(next);
        }
    }

    /** {@code assignment_expression}. */
    Expr assignmentExpression() {
        int start = peg.mark;
        Name target = peg.name();
        if (target == null || !peg.accept(TokenKind.COLON_EQUAL)) {
            return peg.fail(start);
        }
        Expr value = expression();
        return value == null ? peg.fail(start) : new NamedExpr(target, value, peg.span(start));
    }

    /** {@code named_expression}. */
    Expr namedExpression() {
        int start = peg.mark;
        Expr result = assignmentExpression();
        if (result != null) {
            return result;
        }
        if (peg.explaining) {
            rules.mistakenExpressions.namedExpression();
            peg.mark = start;
        }
        return expressionNotNamed();
    }

    /** An expression that no {@code :=} follows. */
    Expr expressionNotNamed() {
        int start = peg.mark;
        Expr result = expression();
        return result == null || peg.at(TokenKind.COLON_EQUAL) ? peg.fail(start) : result;
    }

    /** {@code yield_expr}. */
    Expr yieldExpression() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.YIELD)) {
            return null;
        }
        int afterYield = peg.mark;
        if (peg.accept(TokenKind.FROM)) {
            Expr value = expression();
            if (value != null) {
                return new YieldFrom(value, peg.span(start));
            }
            peg.mark = afterYield;
        }
        Expr value = starExpressions();
        return new Yield(value, peg.span(start));
    }

    /** {@code yield_expr | star_expressions}. */
    Expr yieldOrExpressions() {
        Expr result = yieldExpression();
        return result != null ? result : starExpressions();
    }

    /** {@code expression}. */
    Expr expression() {
        Object known = peg.recall(RuleId.EXPRESSION);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        peg.enter();
        if (peg.explaining) {
            rules.mistakenExpressions.expression();
            peg.mark = start;
            rules.mistakenExpressions.legacyExpression();
            peg.mark = start;
        }
        Expr result = plainExpression();
        peg.leave();
        return peg.remember(RuleId.EXPRESSION, start, result);
    }

    /** The alternatives of {@code expression} that are not mistakes. */
    Expr plainExpression() {
        int start = peg.mark;
        Expr body = rules.operators.disjunction();
        int afterBody = peg.mark;
        if (body != null && peg.accept(TokenKind.IF)) {
            Expr test = rules.operators.disjunction();
            if (test != null && peg.accept(TokenKind.ELSE)) {
                Expr orElse = expression();
                if (orElse != null) {
                    return new IfExp(test, body, orElse, peg.span(start));
                }
            }
        }
        if (body != null) {
            peg.mark = afterBody;
            return body;
        }
        peg.mark = start;
        return lambda();
    }

    private Expr lambda() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LAMBDA)) {
            return null;
        }
        rules.lambdaParameters.parameters();
        if (!peg.accept(TokenKind.COLON)) {
            return peg.fail(start);
        }
        Expr body = expression();
        return body == null ? peg.fail(start) : new Lambda(null, body, peg.span(start));
    }
}
