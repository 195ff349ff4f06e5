// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.token.TokenKind;

/** Functions, classes and their decorators. */
final class DefinitionRules {
    private final Rules rules;
    private final Peg peg;

    DefinitionRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    private boolean decorators() {
        boolean any = false;
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.AT)
                    || rules.expressions.namedExpression() == null
                    || !peg.accept(TokenKind.NEWLINE)) {
                peg.mark = before;
                return any;
            }
            any = true;
        }
    }

    /** {@code function_def}. */
    boolean function() {
        int start = peg.mark;
        if (decorators() && bareFunction()) {
            return true;
        }
        peg.mark = start;
        return bareFunction();
    }

    private boolean bareFunction() {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenFunction(start);
            peg.mark = start;
        }
        peg.accept(TokenKind.ASYNC);
        if (!peg.accept(TokenKind.DEF) || peg.name() == null) {
            return peg.back(start);
        }
        rules.typeParameters.optional();
        peg.force(TokenKind.LPAR, "(");
        rules.functionParameters.parameters();
        if (!peg.accept(TokenKind.RPAR)) {
            return peg.back(start);
        }
        returnAnnotation();
        peg.force(TokenKind.COLON, ":");
        return rules.blocks.block() || peg.back(start);
    }

    private void returnAnnotation() {
        int before = peg.mark;
        if (!peg.accept(TokenKind.RARROW) || rules.expressions.expression() == null) {
            peg.mark = before;
        }
    }

    private void mistakenFunction(int start) {
        peg.accept(TokenKind.ASYNC);
        int def = peg.mark;
        if (!peg.accept(TokenKind.DEF) || peg.name() == null) {
            return;
        }
        rules.typeParameters.optional();
        if (!peg.accept(TokenKind.LPAR)) {
            return;
        }
        rules.functionParameters.parameters();
        if (peg.accept(TokenKind.RPAR)) {
            returnAnnotation();
            rules.blocks.requireIndent(def, "function definition");
        }
    }

    /** {@code class_def}. */
    boolean classDefinition() {
        int start = peg.mark;
        if (decorators() && bareClass()) {
            return true;
        }
        peg.mark = start;
        return bareClass();
    }

    private boolean bareClass() {
        int start = peg.mark;
        if (peg.explaining && head()) {
            rules.blocks.requireColon();
            rules.blocks.requireIndent(start, "class definition");
        }
        peg.mark = start;
        return head() && rules.blocks.colonBlock() || peg.back(start);
    }

    private boolean head() {
        if (!peg.accept(TokenKind.CLASS) || peg.name() == null) {
            return false;
        }
        rules.typeParameters.optional();
        int before = peg.mark;
        if (peg.accept(TokenKind.LPAR)) {
            rules.arguments.arguments();
            if (!peg.accept(TokenKind.RPAR)) {
                peg.mark = before;
            }
        }
        return true;
    }
}
