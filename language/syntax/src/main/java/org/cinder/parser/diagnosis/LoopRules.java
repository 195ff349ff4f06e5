// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.parser.token.TokenKind;

/** Loops. */
final class LoopRules {
    private final Rules rules;
    private final Peg peg;

    LoopRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code while_stmt}. */
    boolean whileStatement() {
        int start = peg.mark;
        if (peg.explaining) {
            if (peg.accept(TokenKind.WHILE) && rules.expressions.namedExpression() != null) {
                rules.blocks.requireColon();
                rules.blocks.requireIndent(start, "'while' statement");
            }
            peg.mark = start;
        }
        if (!peg.accept(TokenKind.WHILE)
                || rules.expressions.namedExpression() == null
                || !rules.blocks.colonBlock()) {
            return peg.back(start);
        }
        rules.blocks.elseBlock();
        return true;
    }

    /** {@code for_stmt}. */
    boolean forStatement() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenFor(start);
            peg.mark = start;
        }
        peg.accept(TokenKind.ASYNC);
        if (peg.accept(TokenKind.FOR)
                && rules.targets.starTargets() != null
                && peg.accept(TokenKind.IN)) {
            // Once "in" has been seen, no other complaint is looked for.
            if (rules.expressions.starExpressions() == null || !rules.blocks.colonBlock()) {
                return peg.back(start);
            }
            rules.blocks.elseBlock();
            return true;
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenTarget();
        }
        return peg.back(start);
    }

    private void mistakenFor(int start) {
        peg.accept(TokenKind.ASYNC);
        int keyword = peg.mark;
        if (peg.accept(TokenKind.FOR)
                && rules.targets.starTargets() != null
                && peg.accept(TokenKind.IN)
                && rules.expressions.starExpressions() != null) {
            rules.blocks.requireColon();
            rules.blocks.requireIndent(keyword, "'for' statement");
        }
        peg.mark = start;
    }

    /** {@code for} with something that is no target, in a loop or a comprehension. */
    void mistakenTarget() {
        peg.accept(TokenKind.ASYNC);
        if (peg.accept(TokenKind.FOR)) {
            Expr target = rules.expressions.starExpressions();
            if (target != null) {
                rules.targets.reject(target, TargetRules.Purpose.FOR);
            }
        }
    }
}
