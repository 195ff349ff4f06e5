// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.parser.token.TokenKind;

/** Statements that fit on one line, except assignments and imports. */
final class SimpleStatementRules {
    private final Rules rules;
    private final Peg peg;

    SimpleStatementRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code simple_stmts}. */
    boolean statements() {
        int start = peg.mark;
        if (statement() && !peg.at(TokenKind.SEMI) && peg.accept(TokenKind.NEWLINE)) {
            return true;
        }
        peg.mark = start;
        if (!statement()) {
            return peg.back(start);
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.SEMI) || !statement()) {
                peg.mark = before;
                break;
            }
        }
        peg.accept(TokenKind.SEMI);
        return peg.accept(TokenKind.NEWLINE) || peg.back(start);
    }

    private boolean statement() {
        Object known = peg.recall(RuleId.SIMPLE_STATEMENT);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        boolean matched = rules.assignments.assignment()
                || typeAlias()
                || rules.imports.lazyImport()
                || rules.expressions.starExpressions() != null
                || keywordStatement()
                || peg.back(start);
        return peg.remember(RuleId.SIMPLE_STATEMENT, start, matched ? Boolean.TRUE : null) != null;
    }

    private boolean keywordStatement() {
        int start = peg.mark;
        boolean matched = switch (peg.kind()) {
            case TokenKind.RETURN -> {
                peg.mark++;
                rules.expressions.starExpressions();
                yield true;
            }
            case TokenKind.IMPORT -> rules.imports.importName();
            case TokenKind.FROM -> rules.imports.importFrom();
            case TokenKind.RAISE -> raise();
            case TokenKind.PASS, TokenKind.BREAK, TokenKind.CONTINUE -> {
                peg.mark++;
                yield true;
            }
            case TokenKind.DEL -> delete(start);
            case TokenKind.YIELD -> rules.expressions.yieldExpression() != null;
            case TokenKind.ASSERT -> assertion();
            case TokenKind.GLOBAL, TokenKind.NONLOCAL -> {
                peg.mark++;
                yield names();
            }
            default -> false;
        };
        return matched || peg.back(start);
    }

    private boolean typeAlias() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.SOFT_TYPE) || peg.name() == null) {
            return peg.back(start);
        }
        rules.typeParameters.optional();
        return peg.accept(TokenKind.EQUAL) && rules.expressions.expression() != null || peg.back(start);
    }

    private boolean raise() {
        int afterRaise = ++peg.mark;
        if (rules.expressions.expression() != null) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.FROM) || rules.expressions.expression() == null) {
                peg.mark = before;
            }
        } else {
            peg.mark = afterRaise;
        }
        return true;
    }

    private boolean delete(int start) {
        peg.mark++;
        if (rules.targets.deleteTargets() && (peg.at(TokenKind.SEMI) || peg.at(TokenKind.NEWLINE))) {
            return true;
        }
        peg.mark = start;
        if (peg.explaining) {
            peg.mark++;
            Expr targets = rules.expressions.starExpressions();
            if (targets != null) {
                rules.targets.reject(targets, TargetRules.Purpose.DELETE);
            }
        }
        return false;
    }

    private boolean assertion() {
        peg.mark++;
        if (rules.expressions.expression() == null) {
            return false;
        }
        int before = peg.mark;
        if (!peg.accept(TokenKind.COMMA) || rules.expressions.expression() == null) {
            peg.mark = before;
        }
        return true;
    }

    private boolean names() {
        if (peg.name() == null) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || peg.name() == null) {
                peg.mark = before;
                return true;
            }
        }
    }
}
