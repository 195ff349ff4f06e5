// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.parser.token.TokenKind;

/** The {@code try} statement with both kinds of handlers. */
final class TryRules {
    private static final String MIXED = "cannot have both 'except' and 'except*' on the same 'try'";

    private final Rules rules;
    private final Peg peg;

    TryRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code try_stmt}. */
    boolean statement() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenTry(start);
            peg.mark = start;
        }
        peg.mark++;
        peg.force(TokenKind.COLON, ":");
        if (!rules.blocks.block()) {
            return peg.back(start);
        }
        if (finallyBlock()) {
            return true;
        }
        if (!handlers(false) && !handlers(true)) {
            return peg.back(start);
        }
        rules.blocks.elseBlock();
        finallyBlock();
        return true;
    }

    private boolean handlers(boolean star) {
        if (!handler(star)) {
            return false;
        }
        while (handler(star)) {
            // One more.
        }
        return true;
    }

    private boolean handler(boolean star) {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenIndent(start, star);
            peg.mark = start;
        }
        if (peg.accept(TokenKind.EXCEPT) && (!star || peg.accept(TokenKind.STAR))) {
            int afterExcept = peg.mark;
            if (rules.expressions.expression() != null) {
                alias();
                if (rules.blocks.colonBlock()) {
                    return true;
                }
            }
            peg.mark = afterExcept;
            if (!star && rules.blocks.colonBlock()) {
                return true;
            }
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenHandler(start);
        }
        return peg.back(start);
    }

    private void alias() {
        int before = peg.mark;
        if (!peg.accept(TokenKind.AS) || peg.name() == null) {
            peg.mark = before;
        }
    }

    private void mistakenIndent(int start, boolean star) {
        if (!peg.accept(TokenKind.EXCEPT) || star && !peg.accept(TokenKind.STAR)) {
            return;
        }
        String what = star ? "'except*' statement" : "'except' statement";
        int afterExcept = peg.mark;
        if (rules.expressions.expression() != null) {
            alias();
            rules.blocks.requireIndent(start, what);
        }
        peg.mark = afterExcept;
        if (!star) {
            rules.blocks.requireIndent(start, what);
        }
    }

    private void mistakenHandler(int start) {
        if (!peg.accept(TokenKind.EXCEPT)) {
            return;
        }
        peg.accept(TokenKind.STAR);
        Expr first = rules.expressions.expression();
        if (first != null && peg.accept(TokenKind.COMMA) && rules.expressions.expressions() != null) {
            alias();
            if (peg.accept(TokenKind.COLON)) {
                throw peg.complaints.from(first.span(), "multiple exception types must be parenthesized");
            }
        }
        peg.mark = start + 1;
        peg.accept(TokenKind.STAR);
        if (rules.expressions.expression() != null) {
            alias();
            rules.blocks.requireColon();
        }
        peg.mark = start + 1;
        rules.blocks.requireColon();
        if (peg.accept(TokenKind.STAR) && (peg.accept(TokenKind.NEWLINE) || peg.accept(TokenKind.COLON))) {
            throw peg.complaints.here("expected one or more exception types");
        }
    }

    private boolean finallyBlock() {
        int start = peg.mark;
        if (!peg.at(TokenKind.FINALLY)) {
            return false;
        }
        if (peg.explaining) {
            peg.mark++;
            rules.blocks.requireIndent(start, "'finally' statement");
            peg.mark = start;
        }
        peg.mark++;
        peg.force(TokenKind.COLON, ":");
        return rules.blocks.block() || peg.back(start);
    }

    private void mistakenTry(int start) {
        peg.mark++;
        rules.blocks.requireIndent(start, "'try' statement");
        peg.mark = start + 1;
        if (peg.accept(TokenKind.COLON)
                && rules.blocks.block()
                && !peg.at(TokenKind.EXCEPT)
                && !peg.at(TokenKind.FINALLY)) {
            throw peg.complaints.here("expected 'except' or 'finally' block");
        }
        peg.mark = start + 1;
        if (peg.accept(TokenKind.COLON)) {
            while (rules.blocks.block()) {
                // Any number of blocks.
            }
            mixedHandlers();
        }
    }

    private void mixedHandlers() {
        int before = peg.mark;
        if (handlers(false)) {
            int except = peg.mark;
            if (peg.accept(TokenKind.EXCEPT)
                    && peg.accept(TokenKind.STAR)
                    && rules.expressions.expression() != null) {
                alias();
                if (peg.accept(TokenKind.COLON)) {
                    throw peg.complaints.range(peg.tokens.span(except, except + 1), MIXED);
                }
            }
        }
        peg.mark = before;
        if (handlers(true)) {
            int except = peg.mark;
            if (peg.accept(TokenKind.EXCEPT)) {
                if (rules.expressions.expression() != null) {
                    alias();
                }
                if (peg.accept(TokenKind.COLON)) {
                    throw peg.complaints.at(except, MIXED);
                }
            }
        }
    }
}
