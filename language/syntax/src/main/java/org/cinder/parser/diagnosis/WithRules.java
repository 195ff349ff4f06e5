// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.parser.token.TokenKind;

/** The {@code with} statement with and without parentheses around its items. */
final class WithRules {
    private final Rules rules;
    private final Peg peg;

    WithRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code with_stmt}. */
    boolean statement() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenIndent(start);
            peg.mark = start;
        }
        if (parenthesized() && rules.blocks.colonBlock()) {
            return true;
        }
        peg.mark = start;
        if (keyword() && items() && rules.blocks.colonBlock()) {
            return true;
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenColon(start);
        }
        return peg.back(start);
    }

    private boolean keyword() {
        peg.accept(TokenKind.ASYNC);
        return peg.accept(TokenKind.WITH);
    }

    private boolean parenthesized() {
        if (!keyword() || !peg.accept(TokenKind.LPAR) || !items()) {
            return false;
        }
        peg.accept(TokenKind.COMMA);
        return peg.accept(TokenKind.RPAR);
    }

    private boolean items() {
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
        if (rules.expressions.expression() != null
                && peg.accept(TokenKind.AS)
                && rules.targets.starTarget() != null
                && atItemEnd()) {
            return true;
        }
        peg.mark = start;
        if (peg.explaining && rules.expressions.expression() != null && peg.accept(TokenKind.AS)) {
            Expr target = rules.expressions.expression();
            if (target != null && atItemEnd()) {
                rules.targets.reject(target, TargetRules.Purpose.ASSIGN);
            }
        }
        peg.mark = start;
        return rules.expressions.expression() != null || peg.back(start);
    }

    private boolean atItemEnd() {
        return switch (peg.kind()) {
            case TokenKind.COMMA, TokenKind.RPAR, TokenKind.COLON -> true;
            default -> false;
        };
    }

    private void mistakenIndent(int start) {
        if (keyword()) {
            int with = peg.mark - 1;
            int afterWith = peg.mark;
            if (looseItems(false)) {
                rules.blocks.requireIndent(with, "'with' statement");
            }
            peg.mark = afterWith;
            if (looseParenthesized()) {
                rules.blocks.requireIndent(with, "'with' statement");
            }
        }
        peg.mark = start;
    }

    private void mistakenColon(int start) {
        if (keyword()) {
            int afterWith = peg.mark;
            if (looseItems(false)) {
                rules.blocks.requireColon();
            }
            peg.mark = afterWith;
            if (looseParenthesized()) {
                rules.blocks.requireColon();
            }
        }
        peg.mark = start;
    }

    private boolean looseParenthesized() {
        if (!peg.accept(TokenKind.LPAR) || !looseItems(true)) {
            return false;
        }
        peg.accept(TokenKind.COMMA);
        return peg.accept(TokenKind.RPAR);
    }

    /** Items of which only the shape matters; in parentheses each may be a tuple. */
    private boolean looseItems(boolean tuples) {
        if (!looseItem(tuples)) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !looseItem(tuples)) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean looseItem(boolean tuples) {
        Expr context = tuples ? rules.expressions.expressions() : rules.expressions.expression();
        if (context == null) {
            return false;
        }
        int before = peg.mark;
        if (!peg.accept(TokenKind.AS) || rules.targets.starTarget() == null) {
            peg.mark = before;
        }
        return true;
    }
}
