// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import org.cinder.ast.Operator;
import org.cinder.parser.token.TokenKind;

/** Binary operators by token kind: how tight they bind and what they are called. */
final class Precedence {
    static final int BIT_OR = 1;

    private static final byte[] LEVELS = new byte[TokenKind.COUNT];
    private static final Operator[] OPERATORS = new Operator[TokenKind.COUNT];

    static {
        define(TokenKind.VBAR, 1, Operator.BIT_OR);
        define(TokenKind.CIRCUMFLEX, 2, Operator.BIT_XOR);
        define(TokenKind.AMPER, 3, Operator.BIT_AND);
        define(TokenKind.LEFT_SHIFT, 4, Operator.L_SHIFT);
        define(TokenKind.RIGHT_SHIFT, 4, Operator.R_SHIFT);
        define(TokenKind.PLUS, 5, Operator.ADD);
        define(TokenKind.MINUS, 5, Operator.SUB);
        define(TokenKind.STAR, 6, Operator.MULT);
        define(TokenKind.SLASH, 6, Operator.DIV);
        define(TokenKind.DOUBLE_SLASH, 6, Operator.FLOOR_DIV);
        define(TokenKind.PERCENT, 6, Operator.MOD);
        define(TokenKind.AT, 6, Operator.MAT_MULT);
        assignment(TokenKind.PLUS_EQUAL, Operator.ADD);
        assignment(TokenKind.MINUS_EQUAL, Operator.SUB);
        assignment(TokenKind.STAR_EQUAL, Operator.MULT);
        assignment(TokenKind.SLASH_EQUAL, Operator.DIV);
        assignment(TokenKind.PERCENT_EQUAL, Operator.MOD);
        assignment(TokenKind.AMPER_EQUAL, Operator.BIT_AND);
        assignment(TokenKind.VBAR_EQUAL, Operator.BIT_OR);
        assignment(TokenKind.CIRCUMFLEX_EQUAL, Operator.BIT_XOR);
        assignment(TokenKind.LEFT_SHIFT_EQUAL, Operator.L_SHIFT);
        assignment(TokenKind.RIGHT_SHIFT_EQUAL, Operator.R_SHIFT);
        assignment(TokenKind.DOUBLE_STAR_EQUAL, Operator.POW);
        assignment(TokenKind.DOUBLE_SLASH_EQUAL, Operator.FLOOR_DIV);
        assignment(TokenKind.AT_EQUAL, Operator.MAT_MULT);
    }

    private Precedence() {}

    private static void define(int kind, int level, Operator operator) {
        LEVELS[kind] = (byte) level;
        OPERATORS[kind] = operator;
    }

    private static void assignment(int kind, Operator operator) {
        OPERATORS[kind] = operator;
    }

    /** The level of a binary operator, 0 for any other token. */
    static int of(int kind) {
        return LEVELS[kind];
    }

    /** The operator of a binary operator or augmented assignment. */
    static Operator operator(int kind) {
        return OPERATORS[kind];
    }
}
