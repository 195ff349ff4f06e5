// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Dict;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.ListExpr;
import org.cinder.ast.SetExpr;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** Groups, tuples, lists, sets and dicts. */
final class DisplayRules {
    private final Rules rules;
    private final Peg peg;

    DisplayRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code list}. */
    Expr list() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LSQB)) {
            return null;
        }
        List<Expr> elements = rules.expressions.starNamedExpressions();
        if (!peg.accept(TokenKind.RSQB)) {
            return peg.fail(start);
        }
        return new ListExpr(elements == null ? List.of() : elements, ExprContext.LOAD, peg.span(start));
    }

    /** {@code tuple}. */
    Expr tuple() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LPAR)) {
            return null;
        }
        List<Expr> elements = new ArrayList<>();
        int inside = peg.mark;
        Expr first = rules.expressions.starNamedExpression();
        if (first != null && peg.accept(TokenKind.COMMA)) {
            elements.add(first);
            List<Expr> more = rules.expressions.starNamedExpressions();
            if (more != null) {
                elements.addAll(more);
            }
        } else {
            peg.mark = inside;
        }
        if (!peg.accept(TokenKind.RPAR)) {
            return peg.fail(start);
        }
        return new Tuple(elements, ExprContext.LOAD, peg.span(start));
    }

    /** {@code group}. */
    Expr group() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LPAR)) {
            Expr inner = rules.expressions.yieldExpression();
            if (inner == null) {
                inner = rules.expressions.namedExpression();
            }
            if (inner != null && peg.accept(TokenKind.RPAR)) {
                return inner;
            }
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenGroup();
        }
        return peg.fail(start);
    }

    private void mistakenGroup() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LPAR)) {
            Expr starred = rules.arguments.starredExpression();
            if (starred != null && peg.accept(TokenKind.RPAR)) {
                throw peg.complaints.range(starred.span(), "cannot use starred expression here");
            }
        }
        peg.mark = start;
        if (peg.accept(TokenKind.LPAR) && peg.accept(TokenKind.DOUBLE_STAR)) {
            int stars = peg.mark - 1;
            if (rules.expressions.expression() != null && peg.accept(TokenKind.RPAR)) {
                throw peg.complaints.at(stars, "cannot use double starred expression here");
            }
        }
    }

    /** {@code dict | set | dictcomp | setcomp}. */
    Expr brace() {
        Expr result = dict();
        if (result == null) {
            result = set();
        }
        if (result == null) {
            result = rules.comprehensions.dictComprehension();
        }
        if (result == null) {
            result = rules.comprehensions.setComprehension();
        }
        return result;
    }

    private Expr dict() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LBRACE)) {
            return null;
        }
        items();
        if (peg.accept(TokenKind.RBRACE)) {
            return new Dict(List.of(), List.of(), peg.span(start));
        }
        peg.mark = start;
        if (peg.accept(TokenKind.LBRACE)) {
            // CPython looks for mistakes in items already in the plain parse.
            mistakenItems();
        }
        return peg.fail(start);
    }

    private boolean items() {
        if (!gatheredItems()) {
            return false;
        }
        peg.accept(TokenKind.COMMA);
        return true;
    }

    private boolean gatheredItems() {
        if (!item()) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !item()) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean item() {
        int start = peg.mark;
        if (peg.accept(TokenKind.DOUBLE_STAR) && rules.operators.bitwiseOr() != null) {
            return true;
        }
        peg.mark = start;
        return keyAndValue();
    }

    /** {@code kvpair}. */
    boolean keyAndValue() {
        int start = peg.mark;
        return rules.expressions.expression() != null
                        && peg.accept(TokenKind.COLON)
                        && rules.expressions.expression() != null
                || peg.back(start);
    }

    private void mistakenItems() {
        int start = peg.mark;
        if (gatheredItems() && peg.accept(TokenKind.COMMA)) {
            mistakenItem();
        }
        peg.mark = start;
        mistakenValue();
    }

    private void mistakenItem() {
        int start = peg.mark;
        Expr key = rules.expressions.expression();
        if (key != null && !peg.at(TokenKind.COLON)) {
            throw peg.complaints.open(
                    key.span().line(),
                    key.span().endColumn() - 1,
                    key.span().endLine(),
                    "':' expected after dictionary key");
        }
        peg.mark = start;
        mistakenValue();
    }

    private void mistakenValue() {
        int start = peg.mark;
        if (rules.expressions.expression() != null && peg.accept(TokenKind.COLON)) {
            int star = peg.mark;
            if (peg.accept(TokenKind.STAR) && rules.operators.bitwiseOr() != null) {
                throw peg.complaints.from(
                        peg.tokens.span(star, star), "cannot use a starred expression in a dictionary value");
            }
        }
        peg.mark = start;
        if (rules.expressions.expression() != null && peg.accept(TokenKind.COLON)) {
            int colon = peg.mark - 1;
            if (peg.at(TokenKind.RBRACE) || peg.at(TokenKind.COMMA)) {
                throw peg.complaints.at(colon, "expression expected after dictionary key and ':'");
            }
        }
        peg.mark = start;
    }

    private Expr set() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LBRACE)) {
            return null;
        }
        List<Expr> elements = rules.expressions.starNamedExpressions();
        if (elements == null || !peg.accept(TokenKind.RBRACE)) {
            return peg.fail(start);
        }
        return new SetExpr(elements, peg.span(start));
    }
}
