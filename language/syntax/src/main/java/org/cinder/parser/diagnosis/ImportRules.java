// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.token.TokenKind;

/** Import statements. */
final class ImportRules {
    private final Peg peg;

    ImportRules(Rules rules) {
        this.peg = rules.peg;
    }

    /** {@code import_name}. */
    boolean importName() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenImport(start);
            peg.mark = start;
        }
        if (!peg.accept(TokenKind.IMPORT) || !dottedAs()) {
            return peg.back(start);
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !dottedAs()) {
                peg.mark = before;
                return true;
            }
        }
    }

    private void mistakenImport(int start) {
        if (!peg.accept(TokenKind.IMPORT) || !dottedName()) {
            return;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !dottedName()) {
                peg.mark = before;
                break;
            }
        }
        if (peg.accept(TokenKind.FROM) && dottedName()) {
            throw peg.complaints.from(
                    peg.tokens.span(start, start), "Did you mean to use 'from ... import ...' instead?");
        }
    }

    /** PEP 810's {@code lazy import} and {@code lazy from}. */
    boolean lazyImport() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.SOFT_LAZY)) {
            return false;
        }
        return importName() || importFrom() || peg.back(start);
    }

    private boolean dottedAs() {
        if (!dottedName()) {
            return false;
        }
        alias();
        return true;
    }

    private void alias() {
        int before = peg.mark;
        if (!peg.accept(TokenKind.AS) || peg.name() == null) {
            peg.mark = before;
        }
    }

    private boolean dottedName() {
        if (peg.name() == null) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.DOT) || peg.name() == null) {
                peg.mark = before;
                return true;
            }
        }
    }

    /** {@code import_from}. */
    boolean importFrom() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.FROM)) {
            return false;
        }
        boolean dots = false;
        while (peg.accept(TokenKind.DOT) || peg.accept(TokenKind.ELLIPSIS)) {
            dots = true;
        }
        int afterDots = peg.mark;
        if (dottedName() && peg.accept(TokenKind.IMPORT) && importTargets()) {
            return true;
        }
        peg.mark = afterDots;
        return dots && peg.accept(TokenKind.IMPORT) && importTargets() || peg.back(start);
    }

    private boolean importTargets() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LPAR) && names()) {
            peg.accept(TokenKind.COMMA);
            if (peg.accept(TokenKind.RPAR)) {
                return true;
            }
        }
        peg.mark = start;
        if (names() && !peg.at(TokenKind.COMMA)) {
            return true;
        }
        peg.mark = start;
        if (peg.accept(TokenKind.STAR)) {
            return true;
        }
        if (peg.explaining && names() && peg.accept(TokenKind.COMMA) && peg.accept(TokenKind.NEWLINE)) {
            throw peg.complaints.here("trailing comma not allowed without surrounding parentheses");
        }
        return peg.back(start);
    }

    private boolean names() {
        if (peg.name() == null) {
            return false;
        }
        alias();
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || peg.name() == null) {
                peg.mark = before;
                return true;
            }
            alias();
        }
    }
}
