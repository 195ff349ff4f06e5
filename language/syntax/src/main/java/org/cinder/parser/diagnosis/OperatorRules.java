// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Await;
import org.cinder.ast.BinOp;
import org.cinder.ast.BoolOp;
import org.cinder.ast.Compare;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.Expr;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;
import org.cinder.parser.token.TokenKind;

/** Operators from {@code or} down to {@code await}. */
final class OperatorRules {
    private static final int[][] BINARY = {
        {TokenKind.VBAR},
        {TokenKind.CIRCUMFLEX},
        {TokenKind.AMPER},
        {TokenKind.LEFT_SHIFT, TokenKind.RIGHT_SHIFT},
        {TokenKind.PLUS, TokenKind.MINUS},
        {TokenKind.STAR, TokenKind.SLASH, TokenKind.DOUBLE_SLASH, TokenKind.PERCENT, TokenKind.AT},
    };

    private final Rules rules;
    private final Peg peg;

    OperatorRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    Expr disjunction() {
        return boolOperation(RuleId.DISJUNCTION, TokenKind.OR);
    }

    private Expr boolOperation(int rule, int operator) {
        Object known = peg.recall(rule);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr first = operand(rule);
        if (first == null) {
            return peg.remember(rule, start, peg.fail(start));
        }
        List<Expr> values = new ArrayList<>(2);
        values.add(first);
        while (true) {
            int before = peg.mark;
            Expr next = peg.accept(operator) ? operand(rule) : null;
            if (next == null) {
                peg.mark = before;
                break;
            }
            values.add(next);
        }
        Expr result = values.size() == 1 ? first : new BoolOp(null, values, peg.span(start));
        return peg.remember(rule, start, result);
    }

    private Expr operand(int rule) {
        return rule == RuleId.DISJUNCTION ? boolOperation(RuleId.CONJUNCTION, TokenKind.AND) : inversion();
    }

    private Expr inversion() {
        Object known = peg.recall(RuleId.INVERSION);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        peg.enter();
        Expr result = null;
        if (peg.accept(TokenKind.NOT)) {
            Expr operand = inversion();
            if (operand != null) {
                result = new UnaryOp(UnaryOperator.NOT, operand, peg.span(start));
            } else {
                peg.mark = start;
            }
        }
        if (result == null) {
            result = comparison();
        }
        peg.leave();
        return peg.remember(RuleId.INVERSION, start, result);
    }

    private Expr comparison() {
        int start = peg.mark;
        Expr left = bitwiseOr();
        if (left == null) {
            return peg.fail(start);
        }
        List<CompareOperator> operators = new ArrayList<>(1);
        while (true) {
            int before = peg.mark;
            CompareOperator operator = compareOperator();
            Expr right = operator == null ? null : bitwiseOr();
            if (right == null) {
                peg.mark = before;
                break;
            }
            operators.add(operator);
        }
        return operators.isEmpty() ? left : new Compare(left, operators, null, peg.span(start));
    }

    private CompareOperator compareOperator() {
        CompareOperator operator = switch (peg.kind()) {
            case TokenKind.EQ_EQUAL -> CompareOperator.EQ;
            case TokenKind.NOT_EQUAL -> CompareOperator.NOT_EQ;
            case TokenKind.LESS -> CompareOperator.LT;
            case TokenKind.LESS_EQUAL -> CompareOperator.LT_E;
            case TokenKind.GREATER -> CompareOperator.GT;
            case TokenKind.GREATER_EQUAL -> CompareOperator.GT_E;
            case TokenKind.IN -> CompareOperator.IN;
            case TokenKind.IS -> CompareOperator.IS;
            case TokenKind.NOT -> CompareOperator.NOT_IN;
            default -> null;
        };
        if (operator == null) {
            return null;
        }
        peg.mark++;
        if (operator == CompareOperator.NOT_IN) {
            return peg.accept(TokenKind.IN) ? operator : null;
        }
        if (operator == CompareOperator.IS && peg.at(TokenKind.NOT)) {
            return isNot();
        }
        return operator;
    }

    /**
     * After {@code is}: first {@code is not x} is tried, then {@code is} with an operand that starts with {@code not}.
     */
    private CompareOperator isNot() {
        int before = peg.mark;
        peg.mark++;
        int afterNot = peg.mark;
        boolean operand = bitwiseOr() != null;
        peg.mark = operand ? afterNot : before;
        return operand ? CompareOperator.IS_NOT : CompareOperator.IS;
    }

    Expr bitwiseOr() {
        return binary(0);
    }

    private Expr binary(int level) {
        if (level == BINARY.length) {
            return factor();
        }
        int rule = RuleId.BINARY + level;
        Object known = peg.recall(rule);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr left = binary(level + 1);
        if (left == null) {
            return peg.remember(rule, start, peg.fail(start));
        }
        while (true) {
            int before = peg.mark;
            Expr right = acceptAny(BINARY[level]) ? binary(level + 1) : null;
            if (right == null) {
                peg.mark = before;
                return peg.remember(rule, start, left);
            }
            left = new BinOp(left, null, right, peg.span(start));
        }
    }

    private boolean acceptAny(int[] kinds) {
        int next = peg.kind();
        for (int kind : kinds) {
            if (kind == next) {
                peg.mark++;
                return true;
            }
        }
        return false;
    }

    private Expr factor() {
        Object known = peg.recall(RuleId.FACTOR);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        peg.enter();
        Expr result = null;
        if (acceptSign()) {
            Expr operand = factor();
            result = operand == null ? null : new UnaryOp(UnaryOperator.INVERT, operand, peg.span(start));
        }
        if (result == null) {
            peg.mark = start;
            result = power();
        }
        peg.leave();
        return peg.remember(RuleId.FACTOR, start, result);
    }

    private boolean acceptSign() {
        return switch (peg.kind()) {
            case TokenKind.PLUS, TokenKind.MINUS, TokenKind.TILDE -> {
                peg.mark++;
                yield true;
            }
            default -> false;
        };
    }

    private Expr power() {
        int start = peg.mark;
        Expr left = awaitPrimary();
        if (left == null) {
            return peg.fail(start);
        }
        int afterLeft = peg.mark;
        Expr right = peg.accept(TokenKind.DOUBLE_STAR) ? factor() : null;
        if (right == null) {
            peg.mark = afterLeft;
            return left;
        }
        return new BinOp(left, null, right, peg.span(start));
    }

    private Expr awaitPrimary() {
        Object known = peg.recall(RuleId.AWAIT_PRIMARY);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = null;
        if (peg.accept(TokenKind.AWAIT)) {
            Expr value = rules.atoms.primary();
            result = value == null ? null : new Await(value, peg.span(start));
        }
        if (result == null) {
            peg.mark = start;
            result = rules.atoms.primary();
        }
        return peg.remember(RuleId.AWAIT_PRIMARY, start, result);
    }
}
