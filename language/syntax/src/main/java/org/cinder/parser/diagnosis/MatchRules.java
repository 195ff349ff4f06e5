// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.token.TokenKind;

/** The {@code match} statement and its cases. */
final class MatchRules {
    private final Rules rules;
    private final Peg peg;

    MatchRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code match_stmt}. */
    boolean statement() {
        int start = peg.mark;
        if (!peg.at(TokenKind.SOFT_MATCH)) {
            return false;
        }
        peg.mark++;
        if (subject()
                && peg.accept(TokenKind.COLON)
                && peg.accept(TokenKind.NEWLINE)
                && peg.accept(TokenKind.INDENT)
                && cases()
                && peg.accept(TokenKind.DEDENT)) {
            return true;
        }
        peg.mark = start;
        if (peg.explaining) {
            peg.mark++;
            if (subject()) {
                rules.blocks.requireColon();
                rules.blocks.requireIndent(start, "'match' statement");
            }
        }
        return peg.back(start);
    }

    private boolean subject() {
        int start = peg.mark;
        if (rules.expressions.starNamedExpression() != null && peg.accept(TokenKind.COMMA)) {
            rules.expressions.starNamedExpressions();
            return true;
        }
        peg.mark = start;
        return rules.expressions.namedExpression() != null || peg.back(start);
    }

    private boolean cases() {
        if (!caseBlock()) {
            return false;
        }
        while (caseBlock()) {
            // One more.
        }
        return true;
    }

    private boolean caseBlock() {
        int start = peg.mark;
        if (!peg.at(TokenKind.SOFT_CASE)) {
            return false;
        }
        if (peg.explaining) {
            peg.mark++;
            if (rules.patterns.patterns()) {
                guard();
                rules.blocks.requireColon();
                rules.blocks.requireIndent(start, "'case' statement");
            }
            peg.mark = start;
        }
        peg.mark++;
        if (!rules.patterns.patterns()) {
            return peg.back(start);
        }
        guard();
        return rules.blocks.colonBlock() || peg.back(start);
    }

    private void guard() {
        int before = peg.mark;
        if (!peg.accept(TokenKind.IF) || rules.expressions.namedExpression() == null) {
            peg.mark = before;
        }
    }
}
