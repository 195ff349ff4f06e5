// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Compare;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.Attribute;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** Targets of assignments, loops, {@code with} and {@code del}. */
final class TargetRules {
    /** Which kind of target a complaint is about. */
    enum Purpose {
        ASSIGN,
        FOR,
        DELETE
    }

    private final Rules rules;
    private final Peg peg;

    TargetRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code star_targets}. */
    Expr starTargets() {
        int start = peg.mark;
        Expr first = starTarget();
        if (first == null) {
            return peg.fail(start);
        }
        if (!peg.at(TokenKind.COMMA)) {
            return first;
        }
        List<Expr> elements = moreTargets(first);
        peg.accept(TokenKind.COMMA);
        return new Tuple(elements, ExprContext.STORE, peg.span(start));
    }

    private List<Expr> moreTargets(Expr first) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (true) {
            int before = peg.mark;
            Expr next = peg.accept(TokenKind.COMMA) ? starTarget() : null;
            if (next == null) {
                peg.mark = before;
                return elements;
            }
            elements.add(next);
        }
    }

    /** {@code star_target}. */
    Expr starTarget() {
        Object known = peg.recall(RuleId.STAR_TARGET);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = null;
        if (peg.accept(TokenKind.STAR) && !peg.at(TokenKind.STAR)) {
            Expr value = starTarget();
            result = value == null ? null : new Starred(value, ExprContext.STORE, peg.span(start));
        }
        if (result == null) {
            peg.mark = start;
            result = targetWithStarAtom();
        }
        return peg.remember(RuleId.STAR_TARGET, start, result);
    }

    private Expr targetWithStarAtom() {
        Object known = peg.recall(RuleId.TARGET_WITH_STAR_ATOM);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = attributeOrSubscript();
        if (result == null) {
            result = starAtom();
        }
        return peg.remember(RuleId.TARGET_WITH_STAR_ATOM, start, result);
    }

    /** An attribute or subscript that nothing continues. */
    private Expr attributeOrSubscript() {
        int start = peg.mark;
        Expr primary = targetPrimary();
        if (primary == null) {
            return peg.fail(start);
        }
        Expr result = rules.atoms.attribute(start, primary);
        if (result != null && !continues()) {
            return result;
        }
        peg.mark = start;
        targetPrimary();
        result = rules.atoms.subscript(start, primary);
        return result != null && !continues() ? result : peg.fail(start);
    }

    private boolean continues() {
        return switch (peg.kind()) {
            case TokenKind.LPAR, TokenKind.LSQB, TokenKind.DOT -> true;
            default -> false;
        };
    }

    /** {@code t_primary}: all but the last trailer of a target. */
    private Expr targetPrimary() {
        Object known = peg.recall(RuleId.TARGET_PRIMARY);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = rules.atoms.atom();
        if (result == null || !continues()) {
            return peg.remember(RuleId.TARGET_PRIMARY, start, peg.fail(start));
        }
        while (true) {
            int before = peg.mark;
            Expr longer = continued(before, rules.atoms.attribute(start, result));
            if (longer == null) {
                longer = continued(before, rules.atoms.subscript(start, result));
            }
            if (longer == null) {
                longer = continued(before, rules.atoms.generatorCall(start, result));
            }
            if (longer == null) {
                longer = continued(before, rules.atoms.call(start, result));
            }
            if (longer == null) {
                return peg.remember(RuleId.TARGET_PRIMARY, start, result);
            }
            result = longer;
        }
    }

    private Expr continued(int before, Expr longer) {
        return longer != null && continues() ? longer : peg.fail(before);
    }

    private Expr starAtom() {
        int start = peg.mark;
        Name name = peg.name();
        if (name != null) {
            return name;
        }
        if (peg.accept(TokenKind.LPAR)) {
            Expr inner = targetWithStarAtom();
            if (inner != null && peg.accept(TokenKind.RPAR)) {
                return inner;
            }
            peg.mark = start + 1;
            List<Expr> elements = tupleTargets();
            if (peg.accept(TokenKind.RPAR)) {
                return new Tuple(elements, ExprContext.STORE, peg.span(start));
            }
        }
        peg.mark = start;
        if (peg.accept(TokenKind.LSQB)) {
            Expr first = starTarget();
            List<Expr> elements = List.of();
            if (first != null) {
                elements = moreTargets(first);
                peg.accept(TokenKind.COMMA);
            }
            if (peg.accept(TokenKind.RSQB)) {
                return new ListExpr(elements, ExprContext.STORE, peg.span(start));
            }
        }
        return peg.fail(start);
    }

    private List<Expr> tupleTargets() {
        int start = peg.mark;
        Expr first = starTarget();
        if (first != null) {
            List<Expr> elements = moreTargets(first);
            boolean comma = peg.accept(TokenKind.COMMA);
            if (elements.size() > 1 || comma) {
                return elements;
            }
        }
        peg.mark = start;
        return List.of();
    }

    /** {@code single_target}. */
    Expr singleTarget() {
        int start = peg.mark;
        Expr result = attributeOrSubscript();
        if (result != null) {
            return result;
        }
        Name name = peg.name();
        if (name != null) {
            return name;
        }
        return parenthesizedSingleTarget(start);
    }

    private Expr parenthesizedSingleTarget(int start) {
        if (peg.accept(TokenKind.LPAR)) {
            Expr inner = singleTarget();
            if (inner != null && peg.accept(TokenKind.RPAR)) {
                return inner;
            }
        }
        return peg.fail(start);
    }

    /** The target of an annotation that is not a bare name. */
    Expr annotatedTarget() {
        Expr result = parenthesizedSingleTarget(peg.mark);
        return result != null ? result : attributeOrSubscript();
    }

    /** {@code del_targets}. */
    boolean deleteTargets() {
        if (deleteTarget() == null) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || deleteTarget() == null) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                return true;
            }
        }
    }

    private Expr deleteTarget() {
        Object known = peg.recall(RuleId.DELETE_TARGET);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = attributeOrSubscript();
        if (result == null) {
            result = deleteAtom();
        }
        return peg.remember(RuleId.DELETE_TARGET, start, result);
    }

    private Expr deleteAtom() {
        int start = peg.mark;
        Name name = peg.name();
        if (name != null) {
            return name;
        }
        if (peg.accept(TokenKind.LPAR)) {
            Expr inner = deleteTarget();
            if (inner != null && peg.accept(TokenKind.RPAR)) {
                return inner;
            }
            peg.mark = start + 1;
            deleteTargets();
            if (peg.accept(TokenKind.RPAR)) {
                return new Tuple(List.of(), ExprContext.DEL, peg.span(start));
            }
        }
        peg.mark = start;
        if (peg.accept(TokenKind.LSQB)) {
            deleteTargets();
            if (peg.accept(TokenKind.RSQB)) {
                return new ListExpr(List.of(), ExprContext.DEL, peg.span(start));
            }
        }
        return peg.fail(start);
    }

    /** Throws if a part of an expression cannot be a target. */
    void reject(Expr expression, Purpose purpose) {
        Expr invalid = invalidTarget(expression, purpose);
        if (invalid != null) {
            String what = purpose == Purpose.DELETE ? "cannot delete " : "cannot assign to ";
            throw peg.complaints.range(invalid.span(), what + ExpressionNames.of(invalid));
        }
    }

    private static Expr invalidTarget(Expr expression, Purpose purpose) {
        return switch (expression) {
            case ListExpr list -> firstInvalid(list.elts(), purpose);
            case Tuple tuple -> firstInvalid(tuple.elts(), purpose);
            case Starred starred ->
                purpose == Purpose.DELETE ? starred : invalidTarget(starred.value(), purpose);
            case Compare compare when purpose == Purpose.FOR ->
                // The target and the iterable of "for a in b" look like a comparison.
                compare.ops().get(0) == CompareOperator.IN ? invalidTarget(compare.left(), purpose) : null;
            case Name name -> null;
            case Subscript subscript -> null;
            case Attribute attribute -> null;
            default -> expression;
        };
    }

    private static Expr firstInvalid(List<Expr> elements, Purpose purpose) {
        for (Expr element : elements) {
            Expr invalid = invalidTarget(element, purpose);
            if (invalid != null) {
                return invalid;
            }
        }
        return null;
    }
}
