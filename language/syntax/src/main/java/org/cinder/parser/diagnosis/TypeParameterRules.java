// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** Type parameter lists (PEP 695). */
final class TypeParameterRules {
    private final Rules rules;
    private final Peg peg;

    TypeParameterRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code [type_params]}. */
    void optional() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.LSQB)) {
            return;
        }
        if (!parameter()) {
            peg.mark = start;
            return;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !parameter()) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                break;
            }
        }
        if (!peg.accept(TokenKind.RSQB)) {
            peg.mark = start;
        }
    }

    private boolean parameter() {
        Object known = peg.recall(RuleId.TYPE_PARAMETER);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        boolean matched = typeVariable()
                || variadic(start, TokenKind.STAR, "TypeVarTuple")
                || variadic(start, TokenKind.DOUBLE_STAR, "ParamSpec");
        return peg.remember(RuleId.TYPE_PARAMETER, start, matched ? Boolean.TRUE : null) != null;
    }

    private boolean typeVariable() {
        if (peg.name() == null) {
            return false;
        }
        int before = peg.mark;
        if (!peg.accept(TokenKind.COLON) || rules.expressions.expression() == null) {
            peg.mark = before;
        }
        return true;
    }

    private boolean variadic(int start, int stars, String kind) {
        if (!peg.accept(stars) || peg.name() == null) {
            return peg.back(start);
        }
        int afterName = peg.mark;
        if (peg.accept(TokenKind.COLON)) {
            Expr bound = rules.expressions.expression();
            if (bound != null) {
                String what = bound instanceof Tuple ? "constraints" : "bound";
                throw peg.complaints.from(
                        peg.tokens.span(afterName, afterName), "cannot use " + what + " with " + kind);
            }
        }
        peg.mark = afterName;
        return true;
    }
}
