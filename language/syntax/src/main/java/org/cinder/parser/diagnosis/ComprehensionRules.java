// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Comprehension;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.ListComp;
import org.cinder.ast.SetComp;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenKind;

/** Comprehensions and generator expressions. */
final class ComprehensionRules {
    private final Rules rules;
    private final Peg peg;

    ComprehensionRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code listcomp}. */
    Expr listComprehension() {
        int start = peg.mark;
        Expr element = bracketed(TokenKind.LSQB, TokenKind.RSQB);
        return element == null ? mistaken(start) : new ListComp(element, List.of(), peg.span(start));
    }

    /** {@code setcomp}. */
    Expr setComprehension() {
        int start = peg.mark;
        Expr element = bracketed(TokenKind.LBRACE, TokenKind.RBRACE);
        return element == null ? mistaken(start) : new SetComp(element, List.of(), peg.span(start));
    }

    private Expr bracketed(int opening, int closing) {
        int start = peg.mark;
        if (!peg.accept(opening)) {
            return null;
        }
        Expr element = rules.expressions.namedExpression();
        if (element == null || clauses() == null || !peg.accept(closing)) {
            return peg.fail(start);
        }
        return element;
    }

    /** {@code genexp}. */
    Expr generator() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LPAR)) {
            Expr element = rules.expressions.assignmentExpression();
            if (element == null) {
                element = rules.expressions.expressionNotNamed();
            }
            if (element != null && clauses() != null && peg.accept(TokenKind.RPAR)) {
                return new GeneratorExp(element, List.of(), peg.span(start));
            }
        }
        return mistaken(start);
    }

    private Expr mistaken(int start) {
        peg.mark = start;
        if (peg.explaining) {
            explain(start);
        }
        return peg.fail(start);
    }

    /** Unpacking in a comprehension, or a tuple without parentheses as its element. */
    private void explain(int start) {
        int opening = peg.kind();
        boolean square = opening == TokenKind.LSQB || opening == TokenKind.LBRACE;
        if (!square && opening != TokenKind.LPAR) {
            return;
        }
        peg.mark++;
        Expr starred = rules.arguments.starredExpression();
        if (starred != null && clauses() != null) {
            throw peg.complaints.range(
                    starred.span(), "iterable unpacking cannot be used in comprehension");
        }
        if (!square) {
            return;
        }
        String forgotten = "did you forget parentheses around the comprehension target?";
        peg.mark = start + 1;
        Expr first = rules.expressions.starNamedExpression();
        if (first != null && peg.accept(TokenKind.COMMA)) {
            List<Expr> more = rules.expressions.starNamedExpressions();
            if (more != null && clauses() != null) {
                throw peg.complaints.range(first.span(), more.get(more.size() - 1).span(), forgotten);
            }
        }
        peg.mark = start + 1;
        first = rules.expressions.starNamedExpression();
        if (first != null && peg.accept(TokenKind.COMMA)) {
            Span comma = peg.tokens.span(peg.mark - 1, peg.mark - 1);
            if (clauses() != null) {
                throw peg.complaints.range(first.span(), comma, forgotten);
            }
        }
    }

    /** {@code dictcomp}. */
    Expr dictComprehension() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LBRACE)
                && rules.displays.keyAndValue()
                && clauses() != null
                && peg.accept(TokenKind.RBRACE)) {
            return new DictComp(null, null, List.of(), peg.span(start));
        }
        peg.mark = start;
        if (peg.explaining && peg.accept(TokenKind.LBRACE) && peg.accept(TokenKind.DOUBLE_STAR)) {
            int stars = peg.mark - 1;
            if (rules.operators.bitwiseOr() != null && clauses() != null && peg.accept(TokenKind.RBRACE)) {
                throw peg.complaints.at(stars, "dict unpacking cannot be used in dict comprehension");
            }
        }
        return peg.fail(start);
    }

    /** {@code for_if_clauses}: one or more, null when there is none. */
    List<Comprehension> clauses() {
        Comprehension first = clause();
        if (first == null) {
            return null;
        }
        List<Comprehension> result = new ArrayList<>(1);
        for (Comprehension next = first; next != null; next = clause()) {
            result.add(next);
        }
        return result;
    }

    private Comprehension clause() {
        int start = peg.mark;
        peg.accept(TokenKind.ASYNC);
        if (peg.accept(TokenKind.FOR)) {
            Expr target = rules.targets.starTargets();
            if (target != null && peg.accept(TokenKind.IN)) {
                return clauseAfterIn(start, target);
            }
        }
        peg.mark = start;
        if (peg.explaining) {
            rules.loops.mistakenTarget();
            peg.mark = start;
        }
        return null;
    }

    /** Once {@code in} has been seen, nothing else is tried. */
    private Comprehension clauseAfterIn(int start, Expr target) {
        Expr iterable = rules.operators.disjunction();
        if (iterable == null) {
            peg.mark = start;
            return null;
        }
        List<Expr> conditions = new ArrayList<>(1);
        while (true) {
            int before = peg.mark;
            Expr condition = peg.accept(TokenKind.IF) ? rules.operators.disjunction() : null;
            if (condition == null) {
                peg.mark = before;
                return new Comprehension(target, iterable, conditions, false);
            }
            conditions.add(condition);
        }
    }

    /** The last expression of a comprehension clause. */
    static Expr lastExpression(Comprehension clause) {
        List<Expr> conditions = clause.ifs();
        return conditions.isEmpty() ? clause.iter() : conditions.get(conditions.size() - 1);
    }
}
