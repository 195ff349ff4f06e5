// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Name;
import org.cinder.ast.dump.ConstantText;
import org.cinder.parser.token.TokenKind;

/** Replacement fields of f-strings. */
final class ReplacementFieldRules {
    private final Rules rules;
    private final Peg peg;

    ReplacementFieldRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code fstring_replacement_field}. */
    boolean field() {
        int start = peg.mark;
        if (peg.accept(TokenKind.LBRACE) && rules.expressions.yieldOrExpressions() != null) {
            peg.accept(TokenKind.EQUAL);
            int conversion = peg.mark;
            boolean converted = conversion();
            formatSpecification();
            if (peg.accept(TokenKind.RBRACE)) {
                if (converted) {
                    checkConversion(conversion + 1);
                }
                return true;
            }
        }
        peg.mark = start;
        if (peg.explaining) {
            mistakenField(start);
        }
        return peg.back(start);
    }

    private boolean conversion() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.EXCLAMATION)) {
            return false;
        }
        Name name = peg.name();
        if (name == null) {
            return peg.back(start);
        }
        if (peg.tokens.ends()[start] != peg.tokens.starts()[start + 1]) {
            throw peg.complaints.range(
                    peg.tokens.span(start, start + 1),
                    "f-string: conversion type must come right after the exclamanation mark");
        }
        return true;
    }

    private void checkConversion(int token) {
        String name = peg.tokens.text(token);
        switch (name) {
            case "s", "r", "a" -> {}
            default -> throw peg.complaints.at(
                    token,
                    "f-string: invalid conversion character " + ConstantText.repr(name)
                            + ": expected 's', 'r', or 'a'");
        }
    }

    private boolean formatSpecification() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.COLON)) {
            return false;
        }
        formatParts();
        peg.kind();
        int nesting = 0;
        for (int token = start + 1; token < peg.mark; token++) {
            switch (peg.tokens.kinds()[token]) {
                case TokenKind.LBRACE -> nesting++;
                case TokenKind.RBRACE -> nesting--;
                case TokenKind.FSTRING_MIDDLE -> {
                    if (nesting == 0) {
                        rules.strings.decode(token, false);
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    private void formatParts() {
        while (peg.accept(TokenKind.FSTRING_MIDDLE) || field()) {
            // Parts may come in any order.
        }
    }

    private void mistakenField(int start) {
        if (!peg.accept(TokenKind.LBRACE)) {
            return;
        }
        String missing = switch (peg.kind()) {
            case TokenKind.EQUAL -> "=";
            case TokenKind.EXCLAMATION -> "!";
            case TokenKind.COLON -> ":";
            case TokenKind.RBRACE -> "}";
            default -> null;
        };
        if (missing != null) {
            throw peg.complaints.at(peg.mark, "f-string: valid expression required before '" + missing + "'");
        }
        if (rules.expressions.yieldOrExpressions() == null) {
            throw peg.complaints.next("f-string: expecting a valid expression after '{'");
        }
        afterExpression();
    }

    /** The expression is fine; what follows it is not. */
    private void afterExpression() {
        if (!at(TokenKind.EQUAL, TokenKind.EXCLAMATION, TokenKind.COLON, TokenKind.RBRACE)) {
            throw peg.complaints.next("f-string: expecting '=', or '!', or ':', or '}'");
        }
        if (peg.accept(TokenKind.EQUAL) && !at(TokenKind.EXCLAMATION, TokenKind.COLON, TokenKind.RBRACE)) {
            throw peg.complaints.next("f-string: expecting '!', or ':', or '}'");
        }
        int before = peg.mark;
        if (peg.accept(TokenKind.EXCLAMATION)) {
            if (at(TokenKind.COLON, TokenKind.RBRACE)) {
                throw peg.complaints.next("f-string: missing conversion character");
            }
            if (peg.name() == null) {
                throw peg.complaints.next("f-string: invalid conversion character");
            }
        }
        if (!at(TokenKind.COLON, TokenKind.RBRACE)) {
            throw peg.complaints.next("f-string: expecting ':' or '}'");
        }
        if (peg.accept(TokenKind.COLON)) {
            formatParts();
            if (!peg.at(TokenKind.RBRACE)) {
                throw peg.complaints.next("f-string: expecting '}', or format specs");
            }
        }
        peg.mark = before;
    }

    private boolean at(int... kinds) {
        int next = peg.kind();
        for (int kind : kinds) {
            if (kind == next) {
                return true;
            }
        }
        return false;
    }
}
