// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.List;
import org.cinder.ast.Expr;
import org.cinder.parser.token.TokenKind;

/** Plain, annotated and augmented assignments. */
final class AssignmentRules {
    private final Rules rules;
    private final Peg peg;

    AssignmentRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code assignment}. */
    boolean assignment() {
        int start = peg.mark;
        if (peg.name() != null && annotation()) {
            return true;
        }
        peg.mark = start;
        if (rules.targets.annotatedTarget() != null && annotation()) {
            return true;
        }
        peg.mark = start;
        if (chain(start) && rules.expressions.yieldOrExpressions() != null && !peg.at(TokenKind.EQUAL)) {
            return true;
        }
        peg.mark = start;
        if (rules.targets.singleTarget() != null && augmentedOperator()) {
            // The operator decides: no other complaint is looked for.
            return rules.expressions.yieldOrExpressions() != null || peg.back(start);
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenAssignment(start);
        }
        return peg.back(start);
    }

    private boolean annotation() {
        if (!peg.accept(TokenKind.COLON) || rules.expressions.expression() == null) {
            return false;
        }
        int before = peg.mark;
        if (!peg.accept(TokenKind.EQUAL) || rules.expressions.yieldOrExpressions() == null) {
            peg.mark = before;
        }
        return true;
    }

    /** {@code (star_targets '=')+}. */
    private boolean chain(int start) {
        targets();
        return peg.mark > start;
    }

    private void targets() {
        while (true) {
            int before = peg.mark;
            if (rules.targets.starTargets() == null || !peg.accept(TokenKind.EQUAL)) {
                peg.mark = before;
                return;
            }
        }
    }

    private boolean augmentedOperator() {
        if (!TokenKind.isAugmentedAssignment(peg.kind())) {
            return false;
        }
        peg.mark++;
        return true;
    }

    private void mistakenAssignment(int start) {
        mistakenAnnotation(start);
        peg.mark = start;
        targets();
        int afterTargets = peg.mark;
        Expr value = rules.expressions.starExpressions();
        if (value != null && peg.accept(TokenKind.EQUAL)) {
            rules.targets.reject(value, TargetRules.Purpose.ASSIGN);
            return;
        }
        peg.mark = start;
        targets();
        value = rules.expressions.yieldExpression();
        if (value != null && peg.accept(TokenKind.EQUAL)) {
            throw peg.complaints.range(value.span(), "assignment to yield expression not possible");
        }
        peg.mark = start;
        value = rules.expressions.starExpressions();
        if (value != null && augmentedOperator() && rules.expressions.yieldOrExpressions() != null) {
            throw peg.complaints.range(
                    value.span(),
                    "'" + ExpressionNames.of(value) + "' is an illegal expression for augmented assignment");
        }
    }

    private void mistakenAnnotation(int start) {
        Expr target = annotatedSequence();
        if (target != null && peg.accept(TokenKind.COLON) && rules.expressions.expression() != null) {
            throw peg.complaints.range(
                    target.span(), "only single target (not " + ExpressionNames.of(target) + ") can be annotated");
        }
        peg.mark = start;
        target = rules.expressions.starNamedExpression();
        if (target != null && peg.accept(TokenKind.COMMA)) {
            while (true) {
                List<Expr> more = rules.expressions.starNamedExpressions();
                if (more == null) {
                    break;
                }
            }
            if (peg.accept(TokenKind.COLON) && rules.expressions.expression() != null) {
                throw peg.complaints.range(target.span(), "only single target (not tuple) can be annotated");
            }
        }
        peg.mark = start;
        target = rules.expressions.expression();
        if (target != null && peg.accept(TokenKind.COLON) && rules.expressions.expression() != null) {
            throw peg.complaints.range(target.span(), "illegal target for annotation");
        }
    }

    private Expr annotatedSequence() {
        int start = peg.mark;
        Expr result = rules.displays.list();
        if (result == null) {
            result = rules.displays.tuple();
        }
        if (result != null) {
            return result;
        }
        if (peg.accept(TokenKind.LPAR)) {
            Expr inner = annotatedSequence();
            if (inner != null && peg.accept(TokenKind.RPAR)) {
                return inner;
            }
        }
        return peg.fail(start);
    }
}
