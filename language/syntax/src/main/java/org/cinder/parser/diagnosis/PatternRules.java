// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenKind;

/** Patterns (PEP 634). */
final class PatternRules {
    private final Rules rules;
    private final Peg peg;

    PatternRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code patterns}. */
    boolean patterns() {
        return openSequence() || pattern();
    }

    private boolean openSequence() {
        int start = peg.mark;
        if (!maybeStar() || !peg.accept(TokenKind.COMMA)) {
            return peg.back(start);
        }
        maybeSequence();
        return true;
    }

    private boolean maybeSequence() {
        if (!maybeStar()) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !maybeStar()) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                return true;
            }
        }
    }

    private boolean maybeStar() {
        return star() || pattern();
    }

    private boolean star() {
        Object known = peg.recall(RuleId.STAR_PATTERN);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        boolean matched = peg.accept(TokenKind.STAR) && (capture() || peg.accept(TokenKind.SOFT_WILDCARD))
                || peg.back(start);
        return peg.remember(RuleId.STAR_PATTERN, start, matched ? Boolean.TRUE : null) != null;
    }

    private boolean pattern() {
        int start = peg.mark;
        peg.enter();
        boolean matched = asPattern() || or() || peg.back(start);
        peg.leave();
        return matched;
    }

    private boolean asPattern() {
        int start = peg.mark;
        if (or() && peg.accept(TokenKind.AS) && capture()) {
            return true;
        }
        peg.mark = start;
        if (peg.explaining && or() && peg.accept(TokenKind.AS)) {
            if (peg.at(TokenKind.SOFT_WILDCARD)) {
                throw peg.complaints.at(peg.mark, "cannot use '_' as a target");
            }
            if (!TokenKind.isName(peg.kind())) {
                Expr target = rules.expressions.expression();
                if (target != null) {
                    throw peg.complaints.range(target.span(), "invalid pattern target");
                }
            }
        }
        return peg.back(start);
    }

    private boolean or() {
        int start = peg.mark;
        if (!closed()) {
            return peg.back(start);
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.VBAR) || !closed()) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean closed() {
        Object known = peg.recall(RuleId.CLOSED_PATTERN);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        boolean matched = literal()
                || capture()
                || peg.accept(TokenKind.SOFT_WILDCARD)
                || value()
                || group()
                || sequence()
                || mapping()
                || classPattern()
                || peg.back(start);
        return peg.remember(RuleId.CLOSED_PATTERN, start, matched ? Boolean.TRUE : null) != null;
    }

    private boolean literal() {
        int start = peg.mark;
        if (signedNumber(false) && !peg.at(TokenKind.PLUS) && !peg.at(TokenKind.MINUS)) {
            return true;
        }
        peg.mark = start;
        if (complexNumber()) {
            return true;
        }
        peg.mark = start;
        if (rules.strings.strings() != null) {
            return true;
        }
        peg.mark = start;
        return peg.accept(TokenKind.NONE) || peg.accept(TokenKind.TRUE) || peg.accept(TokenKind.FALSE);
    }

    private boolean signedNumber(boolean real) {
        peg.accept(TokenKind.MINUS);
        Constant number = rules.atoms.number();
        if (number == null) {
            return false;
        }
        if (real && number.value() instanceof Imaginary) {
            throw peg.complaints.range(number.span(), "real number required in complex literal");
        }
        return true;
    }

    private boolean complexNumber() {
        if (!signedNumber(true) || !peg.accept(TokenKind.PLUS) && !peg.accept(TokenKind.MINUS)) {
            return false;
        }
        Constant imaginary = rules.atoms.number();
        if (imaginary == null) {
            return false;
        }
        if (!(imaginary.value() instanceof Imaginary)) {
            throw peg.complaints.range(imaginary.span(), "imaginary number required in complex literal");
        }
        return true;
    }

    private boolean capture() {
        int start = peg.mark;
        return !peg.at(TokenKind.SOFT_WILDCARD) && peg.name() != null && !continuesName() || peg.back(start);
    }

    private boolean continuesName() {
        return switch (peg.kind()) {
            case TokenKind.DOT, TokenKind.LPAR, TokenKind.EQUAL -> true;
            default -> false;
        };
    }

    private boolean value() {
        int start = peg.mark;
        return attribute() && !continuesName() || peg.back(start);
    }

    private boolean attribute() {
        int start = peg.mark;
        return nameOrAttribute() > 1 || peg.back(start);
    }

    /** The number of names in a dotted name, 0 when there is none. */
    private int nameOrAttribute() {
        if (peg.name() == null) {
            return 0;
        }
        int count = 1;
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.DOT) || peg.name() == null) {
                peg.mark = before;
                return count;
            }
            count++;
        }
    }

    private boolean group() {
        int start = peg.mark;
        return peg.accept(TokenKind.LPAR) && pattern() && peg.accept(TokenKind.RPAR) || peg.back(start);
    }

    private boolean sequence() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LSQB)) {
            maybeSequence();
            return peg.accept(TokenKind.RSQB) || peg.back(start);
        }
        if (peg.accept(TokenKind.LPAR)) {
            openSequence();
            return peg.accept(TokenKind.RPAR) || peg.back(start);
        }
        return false;
    }

    private boolean mapping() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LBRACE)) {
            return false;
        }
        if (peg.accept(TokenKind.RBRACE)) {
            return true;
        }
        if (rest() && mappingEnd()) {
            return true;
        }
        peg.mark = start + 1;
        if (!keyValue()) {
            return peg.back(start);
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !keyValue()) {
                peg.mark = before;
                break;
            }
        }
        int afterItems = peg.mark;
        if (peg.accept(TokenKind.COMMA) && rest() && mappingEnd()) {
            return true;
        }
        peg.mark = afterItems;
        return mappingEnd() || peg.back(start);
    }

    private boolean mappingEnd() {
        peg.accept(TokenKind.COMMA);
        return peg.accept(TokenKind.RBRACE);
    }

    private boolean rest() {
        return peg.accept(TokenKind.DOUBLE_STAR) && capture();
    }

    private boolean keyValue() {
        int start = peg.mark;
        return (literal() || peg.back(start) || attribute())
                        && peg.accept(TokenKind.COLON)
                        && pattern()
                || peg.back(start);
    }

    private boolean classPattern() {
        int start = peg.mark;
        if (nameOrAttribute() == 0 || !peg.accept(TokenKind.LPAR)) {
            return peg.back(start);
        }
        int inside = peg.mark;
        if (peg.accept(TokenKind.RPAR)) {
            return true;
        }
        if (positional()) {
            int afterPositional = peg.mark;
            peg.accept(TokenKind.COMMA);
            if (peg.accept(TokenKind.RPAR)) {
                return true;
            }
            peg.mark = afterPositional;
            if (peg.accept(TokenKind.COMMA) && keywords() && classEnd()) {
                return true;
            }
        }
        peg.mark = inside;
        if (keywords() && classEnd()) {
            return true;
        }
        if (peg.explaining) {
            peg.mark = inside;
            mistakenOrder();
        }
        return peg.back(start);
    }

    private boolean classEnd() {
        peg.accept(TokenKind.COMMA);
        return peg.accept(TokenKind.RPAR);
    }

    private boolean positional() {
        if (!pattern()) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !pattern()) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean keywords() {
        if (!keyword()) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !keyword()) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean keyword() {
        int start = peg.mark;
        return peg.name() != null && peg.accept(TokenKind.EQUAL) && pattern() || peg.back(start);
    }

    private void mistakenOrder() {
        int inside = peg.mark;
        if (!positional() || !peg.accept(TokenKind.COMMA)) {
            peg.mark = inside;
        }
        if (keywords() && peg.accept(TokenKind.COMMA)) {
            int first = peg.mark;
            if (positional()) {
                Span span = peg.span(first);
                throw peg.complaints.range(span, "positional patterns follow keyword patterns");
            }
        }
    }
}
