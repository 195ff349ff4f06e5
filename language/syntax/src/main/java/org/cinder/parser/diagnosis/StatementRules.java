// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.token.TokenKind;

/** The start rules and the choice among statements. */
final class StatementRules {
    private final Rules rules;
    private final Peg peg;

    StatementRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code file}. */
    boolean file() {
        int start = peg.mark;
        while (statement()) {
            // There is no way back into a finished statement of the module.
            peg.forget(start);
            start = peg.mark;
        }
        return peg.accept(TokenKind.END);
    }

    /** {@code eval}. */
    boolean eval() {
        if (rules.expressions.expressions() == null) {
            return false;
        }
        while (peg.accept(TokenKind.NEWLINE)) {
            // Trailing blank lines.
        }
        return peg.accept(TokenKind.END);
    }

    /** {@code interactive}. */
    boolean interactive() {
        int start = peg.mark;
        if (compound() && peg.accept(TokenKind.NEWLINE)) {
            return true;
        }
        peg.mark = start;
        return rules.simpleStatements.statements() || peg.accept(TokenKind.NEWLINE);
    }

    /** {@code statements}: one or more. */
    boolean statements() {
        if (!statement()) {
            return false;
        }
        while (statement()) {
            // One more.
        }
        return true;
    }

    private boolean statement() {
        return compound() || rules.simpleStatements.statements();
    }

    private boolean compound() {
        int start = peg.mark;
        peg.enter();
        boolean matched = switch (peg.kind()) {
            case TokenKind.DEF -> rules.definitions.function();
            case TokenKind.AT -> rules.definitions.function() || rules.definitions.classDefinition();
            case TokenKind.ASYNC ->
                rules.definitions.function() || rules.withs.statement() || rules.loops.forStatement();
            case TokenKind.IF -> rules.blocks.ifStatement();
            case TokenKind.CLASS -> rules.definitions.classDefinition();
            case TokenKind.WITH -> rules.withs.statement();
            case TokenKind.FOR -> rules.loops.forStatement();
            case TokenKind.TRY -> rules.tries.statement();
            case TokenKind.WHILE -> rules.loops.whileStatement();
            default -> rules.matches.statement();
        };
        peg.leave();
        return matched || peg.back(start);
    }
}
