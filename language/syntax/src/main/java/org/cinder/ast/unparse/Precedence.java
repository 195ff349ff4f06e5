// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.unparse;

import org.cinder.ast.Operator;
import org.cinder.ast.UnaryOperator;

/** How tightly expressions bind, loosest first; a part that binds looser than its place asks for gets parentheses. */
enum Precedence {
    TUPLE, TEST, OR, AND, NOT, COMPARE, EXPRESSION, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITHMETIC, TERM, FACTOR, POWER,
            AWAIT,
    ATOM;

    Precedence next() {
        return values()[Math.min(ordinal() + 1, ATOM.ordinal())];
    }

    static Precedence of(Operator operator) {
        return switch (operator) {
            case BIT_OR -> BIT_OR;
            case BIT_XOR -> BIT_XOR;
            case BIT_AND -> BIT_AND;
            case L_SHIFT, R_SHIFT -> SHIFT;
            case ADD, SUB -> ARITHMETIC;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
            case POW -> POWER;
        };
    }

    static Precedence of(UnaryOperator operator) {
        return operator == UnaryOperator.NOT ? NOT : FACTOR;
    }
}
