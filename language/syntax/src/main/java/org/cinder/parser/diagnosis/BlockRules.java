// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.token.TokenKind;

/** Blocks, and the statements that choose among them: if, elif, else. */
final class BlockRules {
    private final Rules rules;
    private final Peg peg;

    BlockRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code block}. */
    boolean block() {
        Object known = peg.recall(RuleId.BLOCK);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        boolean matched = indented();
        if (!matched) {
            peg.mark = start;
            matched = rules.simpleStatements.statements();
        }
        if (!matched && peg.explaining) {
            if (peg.accept(TokenKind.NEWLINE) && !peg.at(TokenKind.INDENT)) {
                throw peg.complaints.indentation("expected an indented block");
            }
            peg.mark = start;
        }
        return peg.remember(RuleId.BLOCK, start, matched ? Boolean.TRUE : null) != null;
    }

    private boolean indented() {
        return peg.accept(TokenKind.NEWLINE)
                && peg.accept(TokenKind.INDENT)
                && rules.statements.statements()
                && peg.accept(TokenKind.DEDENT);
    }

    /** A colon and a block. */
    boolean colonBlock() {
        return peg.accept(TokenKind.COLON) && block();
    }

    /** Complains when a colon and a newline are next, but no indentation follows. */
    void requireIndent(int keyword, String what) {
        if (peg.accept(TokenKind.COLON) && peg.accept(TokenKind.NEWLINE) && !peg.at(TokenKind.INDENT)) {
            throw peg.complaints.indentation(
                    "expected an indented block after " + what + " on line " + peg.tokens.lines()[keyword]);
        }
    }

    /** Complains when the line ends where a colon belongs. */
    void requireColon() {
        if (peg.accept(TokenKind.NEWLINE)) {
            throw peg.complaints.here("expected ':'");
        }
    }

    /** {@code if_stmt}. */
    boolean ifStatement() {
        return branch(TokenKind.IF, "'if' statement");
    }

    private boolean branch(int keyword, String what) {
        int start = peg.mark;
        if (peg.explaining) {
            if (peg.accept(keyword) && rules.expressions.namedExpression() != null) {
                requireColon();
                requireIndent(start, what);
            }
            peg.mark = start;
        }
        if (!peg.accept(keyword) || rules.expressions.namedExpression() == null || !colonBlock()) {
            return peg.back(start);
        }
        peg.enter();
        boolean matched = branch(TokenKind.ELIF, "'elif' statement");
        peg.leave();
        if (!matched) {
            elseBlock();
        }
        return true;
    }

    /** {@code else_block}. */
    boolean elseBlock() {
        int start = peg.mark;
        if (!peg.at(TokenKind.ELSE)) {
            return false;
        }
        if (peg.explaining) {
            peg.mark++;
            requireIndent(start, "'else' statement");
            peg.mark = start;
        }
        peg.mark++;
        peg.force(TokenKind.COLON, ":");
        return block() || peg.back(start);
    }
}
