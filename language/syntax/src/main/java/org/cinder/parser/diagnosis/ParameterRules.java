// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Span;
import org.cinder.parser.token.TokenKind;

/** Parameter lists of functions (up to a parenthesis) and of lambdas (up to a colon, without annotations). */
final class ParameterRules {
    private final Rules rules;
    private final Peg peg;
    private final boolean lambda;
    private final int closing;

    /** The span of the last parameter parsed. */
    private Span lastParameter;

    ParameterRules(Rules rules, boolean lambda) {
        this.rules = rules;
        this.peg = rules.peg;
        this.lambda = lambda;
        this.closing = lambda ? TokenKind.COLON : TokenKind.RPAR;
    }

    /** {@code params}. */
    boolean parameters() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenParameters(start);
            peg.mark = start;
        }
        if (slashWithoutDefault()) {
            many(this::withoutDefault);
            many(this::withDefault);
            starPart();
            return true;
        }
        if (slashWithDefault()) {
            many(this::withDefault);
            starPart();
            return true;
        }
        if (some(this::withoutDefault)) {
            many(this::withDefault);
            starPart();
            return true;
        }
        if (some(this::withDefault)) {
            starPart();
            return true;
        }
        return starPart();
    }

    private interface Rule {
        boolean parse();
    }

    private void many(Rule rule) {
        while (rule.parse()) {
            // One more.
        }
    }

    private boolean some(Rule rule) {
        if (!rule.parse()) {
            return false;
        }
        many(rule);
        return true;
    }

    private boolean slashWithoutDefault() {
        int start = peg.mark;
        return some(this::withoutDefault) && slash() || peg.back(start);
    }

    private boolean slashWithDefault() {
        int start = peg.mark;
        many(this::withoutDefault);
        return some(this::withDefault) && slash() || peg.back(start);
    }

    private boolean slash() {
        return peg.accept(TokenKind.SLASH) && separator();
    }

    /** A comma, or the closing token ahead. */
    private boolean separator() {
        return peg.accept(TokenKind.COMMA) || peg.at(closing);
    }

    private boolean withoutDefault() {
        int start = peg.mark;
        return parameter() && separator() || peg.back(start);
    }

    private boolean withoutDefaultStarAnnotation() {
        int start = peg.mark;
        return !lambda && starAnnotated() && separator() || peg.back(start);
    }

    private boolean withDefault() {
        int start = peg.mark;
        return parameter() && defaultValue() && separator() || peg.back(start);
    }

    private boolean maybeDefault() {
        int start = peg.mark;
        if (!parameter()) {
            return peg.back(start);
        }
        defaultValue();
        return separator() || peg.back(start);
    }

    private boolean parameter() {
        int start = peg.mark;
        if (peg.name() == null) {
            return false;
        }
        int afterName = peg.mark;
        if (!lambda && !(peg.accept(TokenKind.COLON) && rules.expressions.expression() != null)) {
            peg.mark = afterName;
        }
        lastParameter = peg.span(start);
        return true;
    }

    private boolean starAnnotated() {
        return peg.name() != null
                && peg.accept(TokenKind.COLON)
                && (peg.at(TokenKind.STAR)
                        ? rules.expressions.starExpressions() != null
                        : rules.expressions.expression() != null);
    }

    private boolean defaultValue() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.EQUAL)) {
            return false;
        }
        if (rules.expressions.expression() != null) {
            return true;
        }
        peg.mark = start + 1;
        if (peg.explaining && (peg.at(TokenKind.RPAR) || peg.at(TokenKind.COMMA))) {
            throw peg.complaints.at(start, "expected default value expression");
        }
        return peg.back(start);
    }

    private boolean starPart() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenStar(start);
            peg.mark = start;
        }
        if (peg.accept(TokenKind.STAR)) {
            if (withoutDefault() || withoutDefaultStarAnnotation()) {
                many(this::maybeDefault);
                keywords();
                return true;
            }
            peg.mark = start + 1;
            if (peg.accept(TokenKind.COMMA) && some(this::maybeDefault)) {
                keywords();
                return true;
            }
        }
        peg.mark = start;
        return keywords();
    }

    private boolean keywords() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenKeywords(start);
            peg.mark = start;
        }
        return peg.accept(TokenKind.DOUBLE_STAR) && withoutDefault() || peg.back(start);
    }

    private void mistakenParameters(int start) {
        if (peg.accept(TokenKind.SLASH) && peg.accept(TokenKind.COMMA)) {
            throw peg.complaints.at(start, "at least one argument must precede /");
        }
        peg.mark = start;
        if (slashWithoutDefault() || slashWithDefault()) {
            many(this::maybeDefault);
            if (peg.accept(TokenKind.SLASH)) {
                throw peg.complaints.at(peg.mark - 1, "/ may appear only once");
            }
        }
        peg.mark = start;
        slashWithoutDefault();
        many(this::withoutDefault);
        if ((slashWithDefault() || some(this::withDefault)) && withoutDefault()) {
            throw peg.complaints.range(
                    lastParameter, "parameter without a default follows parameter with a default");
        }
        peg.mark = start;
        parenthesized();
        peg.mark = start;
        if (!slashWithoutDefault()) {
            slashWithDefault();
        }
        many(this::maybeDefault);
        if (peg.accept(TokenKind.STAR) && (peg.accept(TokenKind.COMMA) || withoutDefault())) {
            many(this::maybeDefault);
            if (peg.accept(TokenKind.SLASH)) {
                throw peg.complaints.at(peg.mark - 1, "/ must be ahead of *");
            }
        }
        peg.mark = start;
        if (some(this::maybeDefault) && peg.accept(TokenKind.SLASH) && peg.accept(TokenKind.STAR)) {
            throw peg.complaints.at(peg.mark - 1, "expected comma between / and *");
        }
    }

    /** Python 2's tuple parameters. */
    private void parenthesized() {
        many(this::withoutDefault);
        int opening = peg.mark;
        if (!peg.accept(TokenKind.LPAR)) {
            return;
        }
        if (lambda) {
            if (!parameter()) {
                return;
            }
            while (true) {
                int before = peg.mark;
                if (!peg.accept(TokenKind.COMMA) || !parameter()) {
                    peg.mark = before;
                    break;
                }
            }
        } else if (!some(this::withoutDefault)) {
            return;
        }
        peg.accept(TokenKind.COMMA);
        if (peg.accept(TokenKind.RPAR)) {
            throw peg.complaints.range(
                    peg.tokens.span(opening, peg.mark - 1),
                    lambda
                            ? "Lambda expression parameters cannot be parenthesized"
                            : "Function parameters cannot be parenthesized");
        }
    }

    private void mistakenStar(int start) {
        if (peg.accept(TokenKind.STAR)) {
            boolean bare = peg.at(closing);
            if (!bare && peg.accept(TokenKind.COMMA)) {
                bare = peg.at(closing) || peg.at(TokenKind.DOUBLE_STAR);
            }
            if (bare) {
                peg.mark++;
                throw lambda
                        ? peg.complaints.here("named arguments must follow bare *")
                        : peg.complaints.at(start, "named arguments must follow bare *");
            }
        }
        peg.mark = start;
        if (peg.accept(TokenKind.STAR) && parameter() && peg.accept(TokenKind.EQUAL)) {
            throw peg.complaints.at(peg.mark - 1, "var-positional argument cannot have default value");
        }
        peg.mark = start;
        if (peg.accept(TokenKind.STAR) && (withoutDefault() || peg.accept(TokenKind.COMMA))) {
            many(this::maybeDefault);
            int second = peg.mark;
            if (peg.accept(TokenKind.STAR) && (withoutDefault() || peg.accept(TokenKind.COMMA))) {
                throw peg.complaints.at(second, "* argument may appear only once");
            }
        }
    }

    private void mistakenKeywords(int start) {
        if (!peg.accept(TokenKind.DOUBLE_STAR) || !parameter()) {
            return;
        }
        if (peg.accept(TokenKind.EQUAL)) {
            throw peg.complaints.at(peg.mark - 1, "var-keyword argument cannot have default value");
        }
        if (!peg.accept(TokenKind.COMMA)) {
            return;
        }
        int after = peg.mark;
        String message = "arguments cannot follow var-keyword argument";
        if (parameter()) {
            throw peg.complaints.range(lastParameter, message);
        }
        switch (peg.kind()) {
            case TokenKind.STAR, TokenKind.DOUBLE_STAR, TokenKind.SLASH ->
                throw peg.complaints.at(after, message);
            default -> {}
        }
    }
}
